// A text to the script that most of its letters are written in; undefined where there are too few.

/** Scripts that a reader of another one cannot read, each with what Unicode counts to it. */
const SCRIPTS: [code: string, letters: RegExp][] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Hani', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
]

/** ISO 15924 codes of writing systems that mix scripts, or name one twice, to the one that is counted. */
const COUNTED_AS: Record<string, string> = { Jpan: 'Hani', Hans: 'Hani', Hant: 'Hani', Kore: 'Hang' }

/** Letters: fewer decide nothing. */
const MIN_LETTERS = 60
/** UTF-16 units read: more change no verdict. */
const MAX_UNITS = 8_000
/** Share of the letters counted: code, names and quotations of another script stand in any text. */
const MIN_SHARE = 0.6

export function detectScript(text: string): string | undefined {
  const read = text.slice(0, MAX_UNITS)
  const counts = SCRIPTS.map(([code, letters]) => ({ code, count: read.match(letters)?.length ?? 0 }))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const [most] = counts.sort((a, b) => b.count - a.count)
  return most && all >= MIN_LETTERS && most.count >= all * MIN_SHARE ? most.code : undefined
}

/** The script that a language is usually written in (Unicode CLDR, likely subtags), in the codes of `detectScript`. */
export function scriptOf(locale: string): string | undefined {
  try {
    const { script } = new Intl.Locale(locale).maximize()
    return script && (COUNTED_AS[script] ?? script)
  } catch {
    return undefined // no language tag: other rules say so
  }
}
