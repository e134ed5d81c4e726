// A tree to its footnotes that no text refers to: readers of no channel meet them.
import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { visit } from './visit.ts'

export function unusedFootnotes(body: Root): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = []
  visit(body, 'footnoteDefinition', (node) => {
    definitions.push(node)
  })
  // The first definition of an identifier counts (GFM).
  const byKey = new Map(definitions.toReversed().map((node) => [keyOf(node.identifier), node] as const))
  const used = new Set<FootnoteDefinition>()
  const pending: Nodes[] = [body]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'footnoteReference') {
      const definition = byKey.get(keyOf(node.identifier))
      if (definition && !used.has(definition)) {
        used.add(definition)
        pending.push(...definition.children)
      }
    } else if ('children' in node && node.type !== 'footnoteDefinition') pending.push(...node.children)
  }
  return definitions.filter((definition) => !used.has(definition))
}

const keyOf = (identifier: string): string => identifier.toUpperCase()
