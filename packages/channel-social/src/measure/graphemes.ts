// Turns a text into its number of grapheme clusters (UAX #29), as Bluesky's own library counts them.
import { countGraphemes as count } from 'unicode-segmenter/grapheme'

/** `Intl.Segmenter` is quadratic in Node 20 and differs between ICU versions; this is neither. */
export const countGraphemes = (text: string): number => (isPlainAscii(text) ? text.length : count(text))

/** Within these code units each one is a cluster; CR LF, which is one cluster of two, is outside. */
const isPlainAscii = (text: string) => /^[\n\x20-\x7e]*$/.test(text)
