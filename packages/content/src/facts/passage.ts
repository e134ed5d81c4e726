// What a passage is: one run of text in which an editor may have typed a price or a date.

import type { Place } from '@kanaal/types'
import { latinPattern } from './latin-pattern.ts'
import { NUMBER_WORD } from './numbers.ts'

export interface Passage {
  text: string
  /** Where fact directives stand in the text, and which. */
  facts: { id: string; start: number; end: number; place: Place }[]
  /** What the text stands under, nearest first: row and column of a table, heading. */
  around: string[]
  /** Written for one channel: so short a text names no other day than the document's. */
  isCopy?: boolean
  /** The audiences or segments that alone see it. */
  audience?: string[]
  /** The editor's own place of what stands at an offset. */
  placeAt(offset: number): Place
}

/** Sentences and clauses end here; a point inside a number, a date or an abbreviation ends nothing. */
const SENTENCE_END = /[.!?…](?=["”’'»)\]]*\s+["“‘'«(€£$\p{Lu}\d:])|\n+|(?<=[.!?…])\s*$/gu
const ABBREVIATION =
  /(?<!\p{L})(?:\p{L}|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec|max|min|ca|incl|excl|nr|no|tel|p\.p|a\.m|p\.m|t\.w\.v|i\.p\.v|bijv|st|mr|mrs|dr)\.$/iu
/** `duurt maar 5 minuten` is "only", and ends nothing; `18 jaar of ouder` goes on, and so does `65 and older`. */
const CLAUSE_END = latinPattern(
  String.raw`;|\s[–—-]\s|\s[|•·]\s|,?\s(?:maar(?!\s(?:[€£$\d]|eur|een(?!\p{L})|${NUMBER_WORD}))|(?<!tot\s)en(?!\s(?:met|ouder|jonger))|terwijl|plus|but|and(?!\s(?:including|over|up|older|under|a\shalf))|while)\s`,
  'giu',
)

/** Borders of the sentence that holds an offset. */
export function sentenceAt(text: string, offset: number): { start: number; end: number } {
  let start = 0
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 8), end))) continue
    if (end > offset) return { start, end }
    start = end
  }
  return { start, end: text.length }
}

/** Borders of the clause around a span, inside the given borders. */
export function clauseAround(
  text: string,
  span: { start: number; end: number },
  borders: { start: number; end: number },
): { start: number; end: number } {
  let { start, end } = borders
  for (const match of text.slice(borders.start, borders.end).matchAll(CLAUSE_END)) {
    const at = borders.start + match.index
    const behind = at + match[0].length
    if (behind <= span.start) start = behind
    else if (at >= span.end) {
      end = at
      break
    }
  }
  return { start, end }
}
