// Numbers as people write them in Dutch and English, in digits or words, to numbers.

const ONES = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
}
const TENS = {
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
}

/** The Dutch article `een` is no number: it stands before nearly everything. */
const words = new Map<string, number>([
  ['honderd', 100],
  ['hundred', 100],
  ['duizend', 1000],
  ['thousand', 1000],
  ['een half', 0.5],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['half', 0.5],
  ['halve', 0.5],
  ['half an', 0.5],
  ['half a', 0.5],
])
for (const language of ['nl', 'en'] as const) {
  const ones = ONES[language].split(' ')
  ones.forEach((word, value) => {
    words.set(word, value)
  })
  TENS[language].split(' ').forEach((ten, index) => {
    const value = (index + 2) * 10
    words.set(ten, value)
    for (const [one, word] of ones.slice(0, 10).entries()) {
      if (one === 0) continue
      const stem = word === 'één' ? 'een' : word
      const joint = stem.endsWith('e') ? 'ën' : 'en'
      words.set(language === 'nl' ? `${stem}${joint}${ten}` : `${ten}-${word}`, value + one)
    }
  })
}

// `tweeënhalf`, `two and a half`
for (const language of ['nl', 'en'] as const) {
  for (const [value, word] of ONES[language].split(' ').entries()) {
    if (value === 0) continue
    const stem = word.replaceAll('é', 'e')
    const halves =
      language === 'en'
        ? [`${word} and a half`]
        : [`${stem}enhalf`, `${stem}ënhalf`, `${stem}enhalve`, `${stem}ënhalve`, `${word} en een half`]
    for (const half of halves) words.set(half, value + 0.5)
  }
}

const WORD = [...words.keys()].sort((a, b) => b.length - a.length).join('|')

/** The source of a pattern: digits with separators, which may not be a part of a longer number. */
export const DIGITS = String.raw`(?<![\d.,])(?:(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?:,\d{1,2})?(?!,?\d|[ -]\d)|\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)(?!\d)`
export const NUMBER_WORD = String.raw`(?<![\p{L}-])(?:${WORD})(?![\p{L}])`
/** Digits or a number word. */
export const NUMBER = String.raw`(?:${DIGITS}|${NUMBER_WORD})`

/**
 * `1.249,50`, `1 249,50` and `1,249.50` give 1249.5: the last separator is the decimal one, unless three digits follow it.
 *
 * @returns undefined where the text is no number
 */
export function toNumber(written: string): number | undefined {
  const text = written.trim().toLowerCase()
  const word = words.get(text)
  if (word !== undefined) return word
  const plain = text.replace(IS_SPACED.test(text) ? / /g : /[\u00a0\u202f]/g, '')
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'))
  if (last === -1) return /^\d+$/.test(plain) ? Number(plain) : undefined
  const decimals = plain.slice(last + 1)
  const isGrouped = decimals.length === 3 && !plain.startsWith('0')
  const whole = plain.slice(0, last).replace(/[.,]/g, '')
  if (!/^\d+$/.test(whole) || !/^\d+$/.test(decimals)) return undefined
  return Number(isGrouped ? whole + decimals : `${whole}.${decimals}`)
}

const IS_SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:,\d{1,2})?$/

/** `zaal 3 250 stoelen`: where a plain space stands, there may be two numbers, of which the amount is the one beside its sign or unit. */
export const readingBeside = (side: 'first' | 'last', written: string): string | undefined =>
  IS_SPACED.test(written) ? written.split(' ').at(side === 'first' ? 0 : -1) : undefined

/** `vier`, `ninety`. */
export const isNumberWord = (word: string): boolean => words.has(word)

/** One way to write a number, so that equal ones are equal texts. */
export const toValue = (number: number): string => String(Math.round(number * 10_000) / 10_000)
