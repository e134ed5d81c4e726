// A text to the number of characters a reader sees.

/** Counts user-perceived characters (UAX #29 grapheme clusters). */
export const countGraphemes = (text: string): number => {
  let count = 0
  for (const _ of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) count += 1
  return count
}
