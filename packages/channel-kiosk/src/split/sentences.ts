// Text to the places where it may be cut, the best ones first.

/** Where a sentence ends; full-width marks need no space behind them. */
const SENTENCE_END = /(?:[.!?…]+["'’”»)\]]*\s+|[。！？]+["'’”»」』）]*\s*|\n)/gu
const CLAUSE_END = /(?:[,;:–—]\s+|[、，；]\s*)/gu
const WORD_END = /\s+/gu

/** Offsets at which a text may be cut, by preference: sentence, clause, word. Each list is sorted. */
export function cutsOf(text: string): [sentence: number[], clause: number[], word: number[]] {
  return [endsOf(text, SENTENCE_END), endsOf(text, CLAUSE_END), endsOf(text, WORD_END)]
}

const endsOf = (text: string, end: RegExp): number[] =>
  Array.from(text.matchAll(end), (match) => match.index + match[0].length).filter(
    (offset) => offset < text.length && !isAbbreviation(text, offset),
  )

/** `bijv. `, `o.a. `, `Dr. A` and `1. ` end no sentence. */
function isAbbreviation(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 12), offset).trimEnd()
  return /(?:^|[\s(])(?:\p{L}|\d{1,3}|(?:\p{L}\.)+\p{L}|[Bb]ijv|[Dd]hr|[Mm]evr|[Nn]r|[Ee]nz|[Ee]xcl|[Ii]ncl|[Mm]in|[Mm]ax|[DM]rs?|St|vs|etc|ca|bv|nl)\.$/u.test(
    before,
  )
}

/** The largest offset at or below `most` at which no character is torn apart. */
export function wholeCharacterBefore(text: string, most: number): number {
  const low = text.charCodeAt(most)
  return low >= 0xdc00 && low <= 0xdfff ? most - 1 : most
}
