// A text to the dates in it, with or without their year.
import { latinPattern } from './latin-pattern.ts'
import type { Mention } from './mention.ts'

export const MONTHS = [
  'januari|january|jan',
  'februari|february|feb',
  'maart|march|mrt|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'augustus|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
]
export const WEEKDAYS = [
  'zondag|sunday|zo|sun',
  'maandag|monday|ma|mon',
  'dinsdag|tuesday|di|tues?',
  'woensdag|wednesday|wo|wed',
  'donderdag|thursday|do|thurs?|thu',
  'vrijdag|friday|vr|fri',
  'zaterdag|saturday|za|sat',
]
const MONTH = `(?<month>${MONTHS.join('|')})(?!\\p{L})\\.?`
const WEEKDAY = `(?:(?<![\\p{L}])(?<weekday>${WEEKDAYS.join('|')})\\.?,?\\s+(?:de\\s+|the\\s+)?)?`
const YEAR = String.raw`(?:,?\s+(?<year>\d{4})(?!\d)|\s+['’](?<short>\d{2})(?!\d))?`
const DAY = String.raw`(?<![\d.,:])(?<day>\d{1,2})(?:st|nd|rd|th|ste|de|e)?`
const UNTIL = String.raw`\s*(?:t/m|tot en met|tot|until|till|through|to|and|en|of|or|&|[–—-])\s*`

const DAY_FIRST = latinPattern(String.raw`${WEEKDAY}${DAY}\s+(?:of\s+)?${MONTH}${YEAR}`, 'giu')
const MONTH_FIRST = latinPattern(
  String.raw`${WEEKDAY}(?<!\p{L}|\d\s|\d\sof\s)${MONTH}\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.,]\d|\d)${YEAR}`,
  'giu',
)
/** The `19` of `19 en 20 juli`, whose month stands with the other day. */
const DAY_BEFORE = latinPattern(
  String.raw`${WEEKDAY}${DAY}(?=${UNTIL}(?:(?:${WEEKDAYS.join('|')})\.?,?\s+)?\d{1,2}(?:st|nd|rd|th|e)?\s+(?:of\s+)?${MONTH}${YEAR})`,
  'giu',
)
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu
const NUMERIC = /(?<![\d./-])(\d{1,2})(?:([-/])(\d{1,2})\2(\d{4}|\d{2})|\.(\d{1,2})\.(\d{4}))(?![\d-])/gu

export function readDates(text: string, locale: string): Mention[] {
  return [
    ...[...text.matchAll(ISO)].map((match) =>
      toMention(match, [Number(match[1]), Number(match[2]), Number(match[3])]),
    ),
    ...[...text.matchAll(NUMERIC)].map((match) => readNumeric(match, locale)),
    ...[...text.matchAll(DAY_FIRST)].map(readNamed),
    ...[...text.matchAll(MONTH_FIRST)].map(readNamed),
    ...[...text.matchAll(DAY_BEFORE)].map((match) => readNamed(match, 'first')),
  ].filter((mention) => mention !== undefined)
}

/** `zaterdag`, `Sat`: the day of the week, Sunday is 0. */
export function weekdayOf(name: string): number | undefined {
  const index = WEEKDAYS.findIndex((names) => new RegExp(`^(?:${names})$`, 'i').test(name))
  return index === -1 ? undefined : index
}

function readNamed(match: RegExpMatchArray, edge?: unknown): Mention | undefined {
  const { day, month = '', year, short, weekday } = match.groups ?? {}
  const number = MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'i').test(month)) + 1
  const fullYear = year ?? (short && `20${short}`)
  const mention = toMention(match, [fullYear && Number(fullYear), number, Number(day)])
  if (!mention) return undefined
  const dayOfWeek = weekday === undefined ? undefined : weekdayOf(weekday)
  return {
    ...mention,
    ...(dayOfWeek !== undefined && { weekday: dayOfWeek }),
    ...(edge === 'first' && { edge }),
  }
}

/** Day before month everywhere but in the United States; plain `en` may be either. */
function readNumeric(match: RegExpMatchArray, locale: string): Mention | undefined {
  // With points only a whole year makes a date: `1.1.24` is as often a version.
  const [, first, , second = match[5], written = match[6]] = match
  const year = Number(written?.length === 2 ? `20${written}` : written)
  const dayFirst = toMention(match, [year, Number(second), Number(first)])
  if (!/^en(-US)?$/i.test(locale)) return dayFirst
  const monthFirst = toMention(match, [year, Number(first), Number(second)])
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst
  return { ...dayFirst, also: monthFirst.value }
}

function toMention(
  match: RegExpMatchArray,
  [year, month, day]: [number | '' | undefined, number, number],
): Mention | undefined {
  // Days of a month, leap day included: 2000 was a leap year.
  const inCalendar = new Date(Date.UTC(year || 2000, month - 1, day))
  if (month < 1 || inCalendar.getUTCMonth() !== month - 1 || inCalendar.getUTCDate() !== day) return undefined
  const date = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const start = match.index ?? 0
  const value = year ? `${year}-${date}` : `--${date}`
  // The full stop of an abbreviation, or of the sentence.
  const text = match[0].replace(/\.$/, '')
  return { kind: 'date', value, text, start, end: start + text.length }
}
