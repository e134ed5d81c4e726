// Turns a document into the runs that its posts are made of.
import { createState, leavesOf, teaserOf, teasersOf } from '@kanaal/content'
import type { Context, Resolved } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Node } from 'unist'
import { handlers } from '../handlers/index.ts'
import type { Network } from '../network.ts'
import type { SocialOptions } from '../options.ts'
import { borderRun, flattened, type Run, textRun } from '../runs.ts'
import type { Composition } from '../social-tree.ts'
import type { Ledger } from './create-ledger.ts'

export interface PostSource {
  /** The best first; the ones after it are for where it does not fit. */
  candidates: Run[][]
  from: Composition['from']
  /** Trees whose leaves are in the posts, or are losses. */
  trees: Node[]
}

/** UTF-16 units up to which a description is a hook that the text may follow, and a text may follow a hook. */
const SHORT_HOOK = 300
const LONGEST_TEXT = 1500

/**
 * A post carries the teaser; only a thread that was asked for carries the whole document, teaser first.
 * Copy written for the network is all there is to say on it. A first paragraph nobody wrote as a post
 * stands below the title, as far as whole sentences of it fit.
 */
export function postSource(
  document: Resolved,
  thread: Composition['thread'],
  network: Network,
  context: Context<SocialOptions>,
  ledger: Ledger,
): PostSource {
  const teaser = teaserOf(document)
  const state = createState<Run>({
    handlers,
    text: (value, node) => textRun(value, node),
    flatten: (runs, _node, why) => flattened(runs, { kind: 'flattened', to: 'text', ...why }),
    document,
    // Losses wait in the ledger until the posts are cut, so that no leaf is lost twice.
    context: { ...context, lose: ledger.lose },
  })
  const runsOf = (nodes: readonly Nodes[]) => nodes.flatMap((node) => state.one(node))
  const { from } = teaser
  const trees = [document.tree, ...teaser.nodes]
  const lead = runsOf(teaser.nodes)
  if (thread === 'always' && from !== 'copy') {
    const leading = new Set(teaser.nodes.flatMap((node) => leavesOf(node)))
    const body = runsOf(document.tree.children).filter(
      (run) => run.kind === 'border' || !run.leaf || !leading.has(run.leaf),
    )
    return { candidates: [[...lead, borderRun('section'), ...body]], from, trees }
  }
  const { title } = document.metadata
  if (from === 'paragraph' && title && !teaser.text.includes(title)) {
    return { candidates: [[textRun(title), borderRun('paragraph'), ...lead], lead], from, trees }
  }
  const more = from === 'description' && network.defaults.text === 'hook-and-text' ? textBelow(document) : []
  const runs = more.length > 0 ? [...lead, borderRun('paragraph'), ...runsOf(more)] : lead
  return { candidates: [runs], from, trees }
}

/** What a hook makes one curious for. */
function textBelow(document: Resolved): readonly Nodes[] {
  const { description = '' } = document.metadata
  const paragraph = [...teasersOf(document)].find(({ from }) => from === 'paragraph')
  if (!paragraph || description.length > SHORT_HOOK || paragraph.text.length > LONGEST_TEXT) return []
  const isNew = !paragraph.text.includes(description) && !description.includes(paragraph.text)
  return isNew ? paragraph.nodes : []
}
