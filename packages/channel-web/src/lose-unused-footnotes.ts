// A tree to losses: footnotes that no visible text refers to are not on the page.
import type { Context } from '@kanaal/types'
import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { nodesIn } from './nodes-in.ts'

export const loseUnusedFootnotes = (body: Root, context: Pick<Context, 'lose'>): void => {
  const definitions = nodesIn(body).filter((node) => node.type === 'footnoteDefinition')
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
  for (const definition of definitions) {
    if (used.has(definition)) continue
    context.lose(definition, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'footnote-unused' })
  }
}

const keyOf = (identifier: string): string => identifier.toUpperCase()
