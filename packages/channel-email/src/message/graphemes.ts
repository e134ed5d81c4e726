// A text to the characters a reader sees: counted, or cut at a word.

/**
 * UTF-16 units that are looked at. V8 copies the whole text into every segment (Node 20.20, measured), so that a
 * paragraph of 100 kB would take gigabytes; no inbox shows a line this long.
 */
const LOOKED_AT = 1_000

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

const graphemesOf = (text: string): string[] =>
  Array.from(segmenter.segment(text.slice(0, LOOKED_AT)), ({ segment }) => segment)

/** Grapheme clusters (UAX #29): an emoji with a skin tone is one. Beyond the part looked at, UTF-16 units count. */
export const countGraphemes = (text: string): number =>
  graphemesOf(text).length + Math.max(0, text.length - LOOKED_AT)

/** All but the last of the first `max`; undefined where there are no more. */
function firstGraphemes(text: string, max: number): string | undefined {
  const start = text.slice(0, max + 1)
  // In printable ASCII every character is one: a segmenter takes a hundred times longer to say so.
  if (/^[ -~]*$/.test(start)) return start.length > max ? text.slice(0, max - 1) : undefined
  let count = 0
  let end = 0
  for (const { index } of segmenter.segment(text.slice(0, LOOKED_AT))) {
    if (count === max - 1) end = index
    if (count === max) return text.slice(0, end)
    count += 1
  }
  return text.length > LOOKED_AT ? text.slice(0, end) : undefined
}

/** At most `max` graphemes, the last an ellipsis, without half a word at the end. */
export function cutAtWord(text: string, max: number): string {
  const kept = firstGraphemes(text, max)
  if (kept === undefined) return text
  const border = kept.search(/\s\S*$/)
  // Languages without spaces have no border to cut at.
  return `${(border > max / 2 ? kept.slice(0, border) : kept).replace(/[\s,;:–-]+$/, '')}…`
}
