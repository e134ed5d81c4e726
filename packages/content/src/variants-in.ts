// A tree to its variants, in the order of the text.
import type { Variant } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { visit } from './visit.ts'

export function variantsIn(tree: Nodes): Variant[] {
  const variants: Variant[] = []
  visit(tree, 'variant', (node) => {
    variants.push(node)
  })
  return variants
}
