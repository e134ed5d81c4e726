// Facts declared in metadata and in the text to the document's facts.
import type { Fact, Place } from '@kanaal/types'
import type { Root } from 'mdast'
import { defined } from './defined.ts'
import { toText } from './to-text.ts'
import { visit } from './visit.ts'

/** A fact with a value inside the text is declared there, unless the metadata declare it. */
export function collectFacts(tree: Root, declared: readonly Fact[], place: Place): Fact[] {
  const facts = new Map(declared.map((fact) => [fact.id, fact]))
  visit(tree, 'fact', (node) => {
    const { id, value, unit, validUntil, position } = node
    if (value === undefined || facts.has(id)) return
    const here = defined({ ...place, position: position as Place['position'] })
    facts.set(id, {
      id,
      value,
      ...defined({ unit, validUntil, text: toText(node) || undefined }),
      place: here,
    })
  })
  return [...facts.values()]
}
