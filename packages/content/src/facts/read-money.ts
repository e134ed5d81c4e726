// A text to the amounts of money in it.
import { latinPattern } from './latin-pattern.ts'
import type { Mention } from './mention.ts'
import { DIGITS, NUMBER, readingBeside, toNumber, toValue } from './numbers.ts'

/** Sign, code or word to ISO 4217. */
const CURRENCIES: [RegExp, string][] = [
  [/^(€|eur|euro'?s?|euros)$/i, 'EUR'],
  [/^(£|gbp|pounds?|pond)$/i, 'GBP'],
  [/^(\$|usd|dollars?)$/i, 'USD'],
  [/^(cents?)$/i, 'cent'],
]
/** `49,-` and `49,–` are round prices. */
const ROUND = String.raw`(?:[,.](?:-|–|—)+)?`
const BEFORE = latinPattern(
  String.raw`(€|£|\$|(?<!\p{L})(?:EUR|GBP|USD)(?!\p{L}))\s?(${DIGITS})${ROUND}`,
  'giu',
)
const AFTER = latinPattern(
  String.raw`(${NUMBER})${ROUND}\s?(€|£|(?<!\p{L})(?:EUR|GBP|USD|euro's|euros?|dollars?|pounds?|pond|cents?)(?!\p{L}))`,
  'giu',
)
/** `49 euro en 95 cent` is one amount. */
const WITH_CENTS = latinPattern(
  String.raw`(${NUMBER})\s(euro's|euros?|dollars?|pounds?|pond)\s(?:(?:en|and)\s)?(${NUMBER})\s(?:cents?|pence)(?!\p{L})`,
  'giu',
)
/** A shop window leaves the sign out: `nu 49,95`. Two decimals, and nothing behind it that makes it something else. */
const BARE =
  /(?<![\d.,:/–-]|[\d][\s–-])(\d{1,4}(?:\.\d{3})?,(?:\d{2}|-|–))(?![\d%:]|[.,]\d|\s?(?:%|procent|uur\b|u\b))/gu
const BARE_AFTER_CUE =
  /(?<=\b(?:now|only|just|price|was|costs?|pay|at|for)(?: only| just|:)?\s)(\d{1,4}\.\d{2})(?![\d%:]|[.,]\d|\s?(?:%|am\b|pm\b))/giu

export function readMoney(text: string): Mention[] {
  const signed = [
    ...matches(text, WITH_CENTS).map(({ match, start }) => withCents(match, start)),
    ...matches(text, BEFORE).map(({ match, start }) => toMention(match, start, match[1], match[2])),
    ...matches(text, AFTER).map(({ match, start }) => toMention(match, start, match[2], match[1])),
  ]
  return signed.filter((mention) => mention !== undefined)
}

export function readBareMoney(text: string, language: string): Mention[] {
  return matches(text, language === 'nl' ? BARE : BARE_AFTER_CUE)
    .map(({ match, start }) => toMention(match, start, undefined, match[1]))
    .filter((mention) => mention !== undefined)
}

/** The currency a unit names: `EUR`, `€` or `euro`. */
export const currencyOf = (unit: string): string | undefined =>
  CURRENCIES.find(([pattern]) => pattern.test(unit))?.[1] ?? (/^[A-Z]{3}$/.test(unit) ? unit : undefined)

function toMention(
  match: RegExpMatchArray,
  start: number,
  sign: string | undefined,
  written = '',
): Mention | undefined {
  const number = toNumber(written.replace(/[,.][-–—]+$/, ''))
  if (number === undefined) return undefined
  const currency = sign === undefined ? undefined : currencyOf(sign)
  const isCents = currency === 'cent'
  const isAhead = sign !== undefined && match[0].startsWith(sign)
  const also = toNumber(readingBeside(isAhead ? 'first' : 'last', written) ?? '')
  return {
    kind: 'money',
    value: toValue(isCents ? number / 100 : number),
    ...(currency !== undefined && !isCents && { unit: currency }),
    ...(also !== undefined && { also: toValue(also) }),
    text: match[0],
    start,
    end: start + match[0].length,
  }
}

function withCents(match: RegExpMatchArray, start: number): Mention | undefined {
  const whole = toMention(match, start, match[2], match[1])
  const cents = toNumber(match[3] ?? '')
  return whole && cents !== undefined && cents < 100
    ? { ...whole, value: toValue(Number(whole.value) + cents / 100) }
    : undefined
}

const matches = (text: string, pattern: RegExp): { match: RegExpMatchArray; start: number }[] =>
  [...text.matchAll(pattern)].map((match) => ({ match, start: match.index }))
