// A text to the amounts with a unit in it: percentages, sizes, durations, counts; and bare years.
import type { Mention } from './mention.ts'
import { NUMBER, toNumber, toValue } from './numbers.ts'

/** Unit to the ways in which Dutch and English write it. */
const UNITS: Record<string, string> = {
  litre: 'liters?|litres?|ltr|l',
  millilitre: 'milliliters?|millilitres?|ml',
  kilogram: "kilo's|kilos?|kilogram(?:men|s)?|kg",
  gram: 'gram(?:men|s)?|g|gr',
  kilometre: 'kilometers?|kilometres?|km',
  metre: 'meters?|metres?|m',
  centimetre: 'centimeters?|centimetres?|cm',
  millimetre: 'millimeters?|millimetres?|mm',
  'square-metre': 'm²|m2|vierkante meters?|square metres?',
  inch: 'inch(?:es)?',
  minute: 'minuten|minuut|minutes?|min',
  hour: 'uren|uur|hours?|hrs?',
  day: 'dagen|dag|days?',
  week: 'weken|week|weeks?',
  month: 'maanden|maand|months?',
  year: 'jaren|jaar|years?',
  person:
    'personen|persoon|mensen|persons?|people|bezoekers|visitors?|deelnemers|participants?|gasten|guests?',
  seat: 'zitplaatsen|plaatsen|plekken|seats?|places?',
  piece: 'stuks?|pieces?|pcs',
  page: "pagina's|pagina|bladzijden|pages?",
  shop: 'winkels|filialen|shops?|stores?',
  student: 'leerlingen|studenten|pupils?|students?',
  employee: 'medewerkers|werknemers|employees|staff members',
  point: 'punten|points?',
  watt: 'watt|w',
  gigabyte: 'gb|gigabytes?',
}
const PATTERNS = Object.entries(UNITS).map(
  ([unit, names]) => [unit, new RegExp(String.raw`^(?:${names})$`, 'iu')] as const,
)
const ANY = Object.values(UNITS).join('|')
const QUANTITY = new RegExp(String.raw`(${NUMBER})[\s\u00a0-]?(${ANY})(?![\p{L}\d²])`, 'giu')
const PERCENT = new RegExp(String.raw`(${NUMBER})\s?(?:%|(?:procent|percent|per cent|pct)(?!\p{L}))`, 'giu')
const YEAR = /(?<![\d.,:/#€$£+-]|\p{L})(1[4-9]\d{2}|20\d{2})(?![\d.,:/%-]\d|\d|\p{L}|\s?[€%])/gu

export const readPercentages = (text: string): Mention[] =>
  [...text.matchAll(PERCENT)].flatMap((match) => toMention(match, 'percent') ?? [])

export const readQuantities = (text: string): Mention[] =>
  [...text.matchAll(QUANTITY)].flatMap((match) => {
    const unit = unitOf(match[2] ?? '')
    return toMention(match, 'quantity', unit) ?? []
  })

export const readYears = (text: string): Mention[] =>
  [...text.matchAll(YEAR)].flatMap((match) => toMention(match, 'year') ?? [])

/** The unit that a word names: `liters` and `l` are `litre`; an unknown word is its own unit. */
export const unitOf = (word: string): string =>
  PATTERNS.find(([, pattern]) => pattern.test(word))?.[0] ?? word.toLowerCase()

function toMention(match: RegExpExecArray, kind: Mention['kind'], unit?: string): Mention | undefined {
  const number = toNumber(match[1] ?? '')
  if (number === undefined) return undefined
  return {
    kind,
    value: toValue(number),
    ...(unit !== undefined && { unit }),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }
}
