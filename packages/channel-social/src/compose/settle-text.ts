// Turns the way a text was cut into what became of each leaf of it.
import { degradationOf } from '@kanaal/content'
import type { LossReason } from '@kanaal/types'
import type { Network } from '../network.ts'
import type { Span } from '../split/protected-spans.ts'
import type { Split } from '../split-into-posts.ts'
import type { Ledger } from './create-ledger.ts'
import { isAddress, type JoinedText } from './join-runs.ts'

/** A leaf is said, cut in part, or left out; a link's address is lost where the network shows labels only. */
export function settleText(joined: JoinedText, split: Split, network: Network, ledger: Ledger): void {
  const posted = split.posts.filter((post) => post.of === 'text')
  for (const { leaf, loss, ...span } of joined.leaves) {
    const missing =
      lengthOf(joined.text, span) - posted.reduce((sum, post) => sum + shared(joined.text, span, post), 0)
    if (missing > 0) ledger.lose(leaf, cutReason(missing === lengthOf(joined.text, span)))
    // Words that led somewhere have lost more than their form.
    else if (network.links === 'text' && hidesAddress(joined, span)) ledger.lose(leaf, ADDRESS_HIDDEN)
    else if (loss) ledger.lose(leaf, loss)
    else ledger.say(leaf)
  }
}

const ADDRESS_HIDDEN: LossReason = degradationOf('link', 'social')

const cutReason = (entirely: boolean): LossReason =>
  entirely
    ? { kind: 'dropped', to: 'nothing', by: 'limit', cause: 'post' }
    : { kind: 'truncated', to: 'text', by: 'limit', cause: 'post' }

const hidesAddress = (joined: JoinedText, { start, end }: Span) =>
  joined.links.some(
    (link) =>
      link.start < end && link.end > start && !isAddress(joined.text.slice(link.start, link.end), link.href),
  )

/** White space at the border of two posts is nobody's loss. */
const lengthOf = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, '').length

const shared = (text: string, a: Span, b: Span) => {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return end > start ? lengthOf(text, { start, end }) : 0
}
