// A text to the amounts with a unit in it: percentages, sizes, durations, counts; and bare years.
import { latinPattern } from './latin-pattern.ts'
import type { Mention } from './mention.ts'
import { NUMBER, readingBeside, toNumber, toValue } from './numbers.ts'
import { ANY_UNIT, COUNTABLE_UNIT, unitOf } from './units.ts'

const QUANTITY = latinPattern(String.raw`(${NUMBER})[\s\u00a0-]?(${ANY_UNIT})(?![\p{L}\d²])`, 'giu')
/** `250 comfortable seats`: between a number and its thing one word may stand, between a number and its measure none. */
const DESCRIBED = latinPattern(
  String.raw`(${NUMBER})\s\p{Ll}{3,20}\s(${COUNTABLE_UNIT})(?![\p{L}\d²])`,
  'giu',
)
/** `duurt een uur`, `within a week`: the article counts only where a word asks for how long. */
const ONE = latinPattern(
  String.raw`(?<=(?<!\p{L})(?:binnen|duurt|duren|lasts?|takes?|within)\s(?:(?:ongeveer|maar|about|only|just)\s)?)(een|a|an)\s(${ANY_UNIT})(?![\p{L}\d²])`,
  'giu',
)
const PERCENT = latinPattern(String.raw`(${NUMBER})\s?(?:%|(?:procent|percent|per cent|pct)(?!\p{L}))`, 'giu')
const YEAR = /(?<![\d.,:/#€$£+-]|\p{L})(1[4-9]\d{2}|20\d{2})(?![\d.,:/%-]\d|\d|\p{L}|\s?[€%])/gu

export const readPercentages = (text: string): Mention[] =>
  [...text.matchAll(PERCENT)].flatMap((match) => toMention(match, 'percent') ?? [])

/** `2 uur en 10 minuten`: one duration. */
const HOURS = latinPattern(
  String.raw`(${NUMBER})[\s\u00a0-]?(?:uur|uren|hours?|hrs?)\s(?:en\s|and\s)?(${NUMBER})[\s\u00a0-]?(?:minuten|minuut|minutes?|mins?)(?!\p{L})`,
  'giu',
)

export const readQuantities = (text: string): Mention[] => [
  ...[...text.matchAll(HOURS)].flatMap((match) => {
    const [hours, minutes] = [toNumber(match[1] ?? ''), toNumber(match[2] ?? '')]
    if (hours === undefined || minutes === undefined) return []
    return toMention(match, 'quantity', 'minute', String(60 * hours + minutes)) ?? []
  }),
  ...[QUANTITY, DESCRIBED]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => toMention(match, 'quantity', unitOf(match[2] ?? '')) ?? []),
  ...[...text.matchAll(ONE)].flatMap(
    (match) => toMention(match, 'quantity', unitOf(match[2] ?? ''), '1') ?? [],
  ),
]

/** Numbers of what a fact counts: `150 schilderijen`, `twelve weekly sessions`, `Schilderijen: 150`. */
export const readCounts = (text: string, counted: readonly string[]): Mention[] =>
  counted.flatMap((word) =>
    [...text.matchAll(countsOf(word))].flatMap(
      (match) => toMention(match, 'quantity', unitOf(word), match[1] ?? match[2]) ?? [],
    ),
  )

const patterns = new Map<string, RegExp>()

function countsOf(unit: string): RegExp {
  const stem = unit.replace(/(?:en|s)$/, '').replace(/[^\p{L}\d]/gu, '\\$&')
  const pattern =
    patterns.get(unit) ??
    latinPattern(
      String.raw`(${NUMBER})\s(?:\p{Ll}{3,20}\s)?${stem}\p{L}{0,3}(?![\p{L}\d])|(?<!\p{L})${stem}\p{L}{0,3}\s?:\s*(${NUMBER})(?!\s?(?:\p{L}|[%€£$:/–-]))`,
      'giu',
    )
  if (patterns.size > 1_000) patterns.clear()
  patterns.set(unit, pattern)
  return pattern
}

export const readYears = (text: string): Mention[] =>
  [...text.matchAll(YEAR)].flatMap((match) => toMention(match, 'year') ?? [])

function toMention(
  match: RegExpExecArray,
  kind: Mention['kind'],
  unit?: string,
  written = match[1] ?? '',
): Mention | undefined {
  const number = toNumber(written)
  if (number === undefined) return undefined
  const also = toNumber(readingBeside('last', written) ?? '')
  return {
    kind,
    value: toValue(number),
    ...(also !== undefined && { also: toValue(also) }),
    ...(unit !== undefined && { unit }),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }
}
