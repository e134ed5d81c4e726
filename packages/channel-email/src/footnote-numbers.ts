// A tree to the numbers of its footnotes, in the order in which a reader meets them.
import { unusedFootnotes, visit } from '@kanaal/content'
import type { FootnoteDefinition, Root } from 'mdast'

export interface Footnotes {
  number(identifier: string): number | undefined
  /** By number. Those that nobody refers to are not among them: they may belong to a passage for others. */
  definitions: FootnoteDefinition[]
}

const known = new WeakMap<Root, Footnotes>()

export function footnotesOf(tree: Root): Footnotes {
  const ready = known.get(tree) ?? makeFootnotes(tree)
  known.set(tree, ready)
  return ready
}

function makeFootnotes(tree: Root): Footnotes {
  const written = new Map<string, FootnoteDefinition>()
  const unused = new Set(unusedFootnotes(tree))
  visit(tree, 'footnoteDefinition', (node) => {
    if (!unused.has(node) && !written.has(node.identifier)) written.set(node.identifier, node)
  })
  const order: string[] = []
  const meet = (identifier: string): void => {
    if (written.has(identifier) && !order.includes(identifier)) order.push(identifier)
  }
  visit(tree, 'footnoteReference', (node) => meet(node.identifier))
  return {
    number: (identifier) => (order.includes(identifier) ? order.indexOf(identifier) + 1 : undefined),
    definitions: order.flatMap((identifier) => written.get(identifier) ?? []),
  }
}
