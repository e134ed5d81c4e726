// A text to the number of characters a reader sees.
import { segmenterFor } from './segmenter-for.ts'

/** Counts user-perceived characters (UAX #29 grapheme clusters). */
export const countGraphemes = (text: string): number => {
  let count = 0
  for (const _ of segmenterFor('en', 'grapheme').segment(text)) count += 1
  return count
}

/** Stops counting at the limit: a text of a megabyte costs no more than one of a page. */
export const isLongerThan = (text: string, maxGraphemes: number): boolean => {
  let count = 0
  for (const _ of segmenterFor('en', 'grapheme').segment(text)) {
    count += 1
    if (count > maxGraphemes) return true
  }
  return false
}
