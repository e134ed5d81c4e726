// Footnotes to endnotes, numbered in the order they were referred to.
import type { FootnoteDefinition, Nodes } from 'mdast'
import { visit } from '../visit.ts'
import { blocksOf, type PlainTextState } from './blocks.ts'

export function endnotesOf(nodes: readonly Nodes[], state: PlainTextState): string[] {
  if (state.notes.size === 0) return []
  const definitions = new Map<string, FootnoteDefinition>()
  for (const node of nodes) {
    visit(node, 'footnoteDefinition', (definition) => {
      if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
    })
  }
  // A note may refer to another one: the map grows while it is read, and Map iterates over what is added.
  const notes: string[] = []
  for (const [identifier, number] of state.notes) {
    const definition = definitions.get(identifier)
    if (definition) notes.push(`[${number}] ${blocksOf(definition.children, state).join('\n\n')}`)
  }
  return notes
}
