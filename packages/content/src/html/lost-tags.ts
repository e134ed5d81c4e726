// Tags of HTML to those that become no node, and those whose element becomes a node that says less.
import { findTags } from './find-tags.ts'
import type { ParsedHtml } from './from-html.ts'

/** UTF-16 units from the start of the HTML. */
export interface Span {
  start: number
  end: number
}

export interface LostTags {
  /** In order and disjoint, what was dropped among them. */
  lost: Span[]
  lesser: (Span & { to: string })[]
}

/** `dropped` is what stand-ins were left for: tags inside of it are gone with it. */
export function lostTags(
  { understood, lessened }: Pick<ParsedHtml, 'understood' | 'lessened'>,
  html: string,
  dropped: readonly Span[],
): LostTags {
  const inOrder = [...dropped].sort((a, b) => a.start - b.start)
  const spans = [...dropped]
  const lesser: LostTags['lesser'] = []
  // Both lists are in the order of the text: what was dropped before a tag is never looked at again.
  let at = 0
  let droppedUntil = 0
  for (const { start, end } of findTags(html)) {
    for (let next = inOrder[at]; next && next.start <= start; next = inOrder[at]) {
      droppedUntil = Math.max(droppedUntil, next.end)
      at += 1
    }
    if (start < droppedUntil) continue
    const to = lessened.get(start)
    if (to !== undefined) lesser.push({ start, end, to })
    else if (!understood.has(start)) spans.push({ start, end })
  }
  return { lost: withoutOverlaps(spans), lesser }
}

/** In order. HTML repeats an element that was closed too soon: both then stand where the one was written. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  let until = 0
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((span) => {
      const start = Math.max(span.start, until)
      if (start >= span.end) return []
      until = span.end
      return [{ ...span, start }]
    })
}
