// Turns a document into the runs that its posts are made of.
import { createState, leavesOf, teaserOf } from '@kanaal/content'
import type { Context, Resolved } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Node } from 'unist'
import { handlers } from '../handlers/index.ts'
import type { SocialOptions } from '../options.ts'
import { borderRun, type Run, textRun } from '../runs.ts'
import type { Composition } from '../social-tree.ts'
import type { Ledger } from './create-ledger.ts'

export interface PostSource {
  runs: Run[]
  from: Composition['from']
  /** Trees whose leaves are in the posts, or are losses. */
  trees: Node[]
}

/**
 * A post carries the teaser; only a thread that was asked for carries the whole document, teaser first.
 * Copy written for the network is all there is to say on it.
 */
export function postSource(
  document: Resolved,
  thread: Composition['thread'],
  context: Context<SocialOptions>,
  ledger: Ledger,
): PostSource {
  const teaser = teaserOf(document)
  const state = createState<Run>({
    handlers,
    text: (value) => textRun(value),
    document,
    // Losses wait in the ledger until the posts are cut, so that no leaf is lost twice.
    context: { ...context, lose: ledger.lose },
  })
  const runsOf = (nodes: readonly Nodes[]) => nodes.flatMap((node) => state.one(node))
  const trees = [document.tree, ...teaser.nodes]
  const lead = runsOf(teaser.nodes)
  if (thread !== 'always' || teaser.from === 'copy') return { runs: lead, from: teaser.from, trees }

  const leading = new Set(teaser.nodes.flatMap((node) => leavesOf(node)))
  const body = runsOf(document.tree.children).filter(
    (run) => run.kind === 'border' || !run.leaf || !leading.has(run.leaf),
  )
  return { runs: [...lead, borderRun('section'), ...body], from: teaser.from, trees }
}
