// Words without a day of a month to the weekday or month in them that a day does not fall in: `dinsdag`, `mei 2027`.
import { latinPattern } from './latin-pattern.ts'
import { MONTHS, WEEKDAYS } from './read-dates.ts'

/** Whole names: `ma`, `sun`, `jan` and `mar` are as often something else. */
const wholeNames = (names: readonly string[]): string =>
  names.map((one) => one.split('|').slice(0, 2).join('|')).join('|')
/** `de dag na dinsdag`, `before Friday` are other days. */
const WEEKDAY = latinPattern(
  String.raw`(?<!\p{L}|(?:na|voor|vóór|after|before|tot|until|t/m|to)\s+)(?:${wholeNames(WEEKDAYS)})(?!\p{L})`,
  'giu',
)
const MONTH = latinPattern(String.raw`(?<!\p{L})(?:${wholeNames(MONTHS)})(?!\p{L})`, 'giu')
/** `may` and `march` are months with a year behind them, or alone. */
const IS_MONTH = latinPattern(
  String.raw`(?:${wholeNames(MONTHS)})\s+(?:\d{4}|['’]\d{2})(?!\d)|^\s*(?:in\s+|begin\s+|half\s+|medio\s+|early\s+|mid-?\s*|late\s+)?(?:${wholeNames(MONTHS)})\s*$`,
  'iu',
)

export interface OtherDay {
  text: string
  isWeekday: boolean
}

/** @param iso a whole date; of several days or months nobody knows which is meant */
export function otherDayIn(words: string, iso: string): OtherDay | undefined {
  const day = new Date(`${iso}T00:00:00Z`)
  const months = IS_MONTH.test(words) ? namesIn(words, MONTH) : []
  const weekdays = namesIn(words, WEEKDAY)
  const [month] = months
  const [weekday] = weekdays
  if (month && months.length === 1 && indexOf(month, MONTHS) !== day.getUTCMonth())
    return { text: month, isWeekday: false }
  if (weekday && weekdays.length === 1 && indexOf(weekday, WEEKDAYS) !== day.getUTCDay())
    return { text: weekday, isWeekday: true }
  return undefined
}

const namesIn = (words: string, pattern: RegExp): string[] =>
  [...words.matchAll(pattern)].map(([name]) => name)

const indexOf = (name: string, names: readonly string[]): number =>
  names.findIndex((one) => one.split('|').includes(name.toLowerCase()))
