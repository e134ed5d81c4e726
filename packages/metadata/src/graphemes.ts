// A text to the number of characters a reader sees.
import { segmenterFor } from './segmenter-for.ts'

/** Counts user-perceived characters (UAX #29 grapheme clusters). */
export const countGraphemes = (text: string): number => {
  let count = 0
  for (const _ of segmenterFor('en', 'grapheme').segment(text)) count += 1
  return count
}

const PRINTABLE_ASCII = /^[ -~]*$/

/** Stops counting at the limit: a text of a megabyte costs no more than one of a page. */
export const isLongerThan = (text: string, maxGraphemes: number): boolean => {
  // A grapheme has at least one unit, and a printable ASCII letter is one: most texts need no segmenter.
  if (text.length <= maxGraphemes) return false
  if (PRINTABLE_ASCII.test(text.slice(0, maxGraphemes + 2))) return true
  let count = 0
  for (const _ of segmenterFor('en', 'grapheme').segment(text)) {
    count += 1
    if (count > maxGraphemes) return true
  }
  return false
}
