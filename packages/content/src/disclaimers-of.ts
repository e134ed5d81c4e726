// A document to its disclaimers, which no channel may leave out.
import type { Disclaimer, Document } from '@kanaal/types'
import { visit } from './visit.ts'

export function disclaimersOf(document: Pick<Document, 'tree'>): Disclaimer[] {
  const found: Disclaimer[] = []
  visit(document.tree, 'disclaimer', (node) => {
    found.push(node)
  })
  return found
}
