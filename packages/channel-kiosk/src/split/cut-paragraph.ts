// A paragraph that is too long for a screen to paragraphs that are not, cut where it hurts least.
import { countWords } from '@kanaal/content'
import type { Paragraph } from 'mdast'
import { linesOfText, type Room } from './measure.ts'
import { cutsOf, wholeCharacterBefore } from './sentences.ts'
import { flattenPhrasing, slicePhrasing } from './slice-phrasing.ts'

/** Cuts at sentences, else at clauses, else between words, and only a word longer than a screen inside. */
export function cutParagraph(paragraph: Paragraph, room: Room): Paragraph[] {
  const { text, whole } = flattenPhrasing(paragraph.children)
  const cuts = cutsOf(text).map((offsets) =>
    offsets.filter((offset) => !whole.some(({ start, end }) => offset > start && offset < end)),
  )
  const mostLetters = room.lines * room.lettersPerLine
  const fits = (start: number, end: number): boolean => {
    const piece = text.slice(start, end).trim()
    return (
      piece.length <= mostLetters &&
      linesOfText(piece, room.lettersPerLine) <= room.lines &&
      countWords(piece, room.locale) <= room.words
    )
  }

  const pieces: Paragraph[] = []
  let start = 0
  while (start < text.length) {
    const end = fits(start, text.length) ? text.length : nextCut(start)
    pieces.push({ ...paragraph, children: slicePhrasing(paragraph.children, start, end) })
    start = end
  }
  return pieces

  function nextCut(from: number): number {
    // White space around a piece is not shown, so a piece may be a little longer than what it shows.
    const farthest = from + mostLetters + 2
    for (const offsets of cuts) {
      const near = offsets.filter((offset) => offset > from && offset <= farthest)
      const best = near.findLast((offset) => fits(from, offset))
      if (best !== undefined) return best
    }
    let most = Math.min(text.length - from, mostLetters)
    while (most > 2 && !fits(from, from + most)) most = Math.floor(most / 2)
    return Math.max(from + 1, wholeCharacterBefore(text, from + most))
  }
}
