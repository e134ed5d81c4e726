// A text to the language it is written in, by its function words; undefined where they do not decide.
import { functionWords } from './function-words.ts'
import { wordsOf } from './words-of.ts'

/** Fewer words decide nothing: Annif saw language filters go wrong on short text (https://github.com/NatLibFi/Annif/pull/507, read 2026-11-21). */
const MIN_WORDS = 25
/** UTF-16 units read, some 1,500 words: more change no verdict. */
const MAX_UNITS = 10_000
/** Share of all words; running text of the five languages has 35 to 50 %, lists of names and code far less. */
const MIN_SHARE = 0.15
/** How far ahead of the next language. */
const MIN_LEAD = 1.3

/** `nl`, `en`, `de`, `fr`, `es`, or undefined: not supported and not sure are said, never guessed. */
export const detectLanguage = (text: string): string | undefined => {
  const words = wordsOf(text.slice(0, MAX_UNITS))
  if (words.length < MIN_WORDS) return undefined
  const [best, next] = Object.entries(functionWords)
    .map(([language, known]) => ({ language, hits: words.filter((word) => known.has(word)).length }))
    .sort((a, b) => b.hits - a.hits)
  if (!best || best.hits < words.length * MIN_SHARE) return undefined
  return best.hits >= (next?.hits ?? 0) * MIN_LEAD ? best.language : undefined
}
