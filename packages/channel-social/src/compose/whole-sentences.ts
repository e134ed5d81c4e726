// Texts of which nobody knows whether they fit to the first that does, as far as its whole sentences reach.
import { atomsOf, border } from '../split/atoms-of.ts'
import { type SplitOptions, splitIntoPosts } from '../split-into-posts.ts'
import { chooseTail } from './choose-tail.ts'
import type { Ledger } from './create-ledger.ts'
import type { JoinedText } from './join-runs.ts'
import type { TailParts } from './tail-of.ts'

/** @param candidates the best first; the last one stays as it is where not even a sentence of it fits */
export function wholeSentences(
  candidates: readonly JoinedText[],
  parts: TailParts,
  limits: SplitOptions['limits'],
  ledger: Ledger,
): JoinedText | undefined {
  for (const joined of candidates) {
    const { tail } = chooseTail(joined.text, parts, limits)
    const [post] = splitIntoPosts(joined.text, { limits, maxPosts: 1, tail: tail.text }).posts
    if (post && endsWhole(joined.text, post.end)) return cutAt(joined, post.end, ledger)
  }
  return candidates.at(-1)
}

/** A title alone is no sentence of the text: what follows it must have begun. */
function endsWhole(text: string, end: number): boolean {
  const title = text.indexOf('\n\n')
  if (end === 0 || (title >= 0 && end <= title)) return false
  // Up to the word behind the cut: it says whether a sentence ends before it.
  const reach = end + (/^\s*\S*/.exec(text.slice(end))?.[0].length ?? 0)
  const last = atomsOf(text.slice(0, reach)).findLast((atom) => atom.end <= end)
  return end >= text.trimEnd().length || (last?.end === end && last.after >= border.sentence)
}

/** What stands behind the cut is left out on purpose, as all of the document is that no post carries. */
function cutAt(joined: JoinedText, end: number, ledger: Ledger): JoinedText {
  for (const { leaf, start, ...span } of joined.leaves) {
    if (span.end <= end) continue
    const isWhole = start >= end
    ledger.lose(leaf, {
      kind: isWhole ? 'dropped' : 'truncated',
      to: isWhole ? 'nothing' : 'text',
      by: 'policy',
      cause: 'teaser',
    })
  }
  const leaves = joined.leaves.flatMap((one) =>
    one.start < end ? [{ ...one, end: Math.min(one.end, end) }] : [],
  )
  return {
    ...joined,
    text: joined.text.slice(0, end),
    leaves,
    sections: joined.sections.filter((offset) => offset < end),
    links: joined.links.filter((link) => link.end <= end),
  }
}
