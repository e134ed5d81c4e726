// Gathers what became of each leaf, and tells the context once all is known: one loss a leaf, none twice.
import { leavesOf, toText } from '@kanaal/content'
import type { Context, LossReason } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Node } from 'unist'

export interface Ledger {
  /** The leaves below `node` are in the posts. */
  say(node: Node): void
  /** The first reason given for a leaf stands. */
  lose(node: Node, reason: LossReason): void
  /** Records the losses; a leaf that nobody spoke of is lost for the reason that `reasonOf` gives. */
  settle(trees: readonly Node[], reasonOf: (leaf: Node) => LossReason, context: Pick<Context, 'lose'>): void
}

/** Rules, line breaks and marks for other channels say nothing that could be missing. */
const SILENT = new Set(['break', 'thematicBreak', 'slide', 'more'])

export function createLedger(): Ledger {
  const said = new Set<Node>()
  const lost = new Map<Node, LossReason>()
  return {
    say(node) {
      for (const leaf of leavesOf(node)) said.add(leaf)
    },
    lose(node, reason) {
      for (const leaf of leavesOf(node)) if (!lost.has(leaf)) lost.set(leaf, reason)
    },
    settle(trees, reasonOf, context) {
      for (const leaf of new Set(trees.flatMap(leavesOf))) {
        const own = lost.get(leaf)
        if (own) context.lose(leaf, own)
        else if (!said.has(leaf) && !isSilent(leaf)) context.lose(leaf, reasonOf(leaf))
      }
    },
  }
}

const isSilent = (leaf: Node) =>
  SILENT.has(leaf.type) || leaf.type === 'root' || (leaf.type === 'text' && toText(leaf as Nodes) === '')
