// A word for a unit to the measure it belongs to, so that `90 minutes` and `1.5 hours` can be compared.

interface Unit {
  /** The ways in which Dutch and English write it. */
  names: string
  /** What it is counted in, and how many of those it is; absent: only in itself. */
  base?: readonly [unit: string, factor: number]
}

/** The international mile, exactly (NIST SP 811, appendix B.8, read 2026-11-22). */
const MILE = 1_609.344

/** Minutes: a twelfth of 365.25 days. */
const MONTH = 43_830

const UNITS: Record<string, Unit> = {
  litre: { names: 'liters?|litres?|ltr|l' },
  millilitre: { names: 'milliliters?|millilitres?|ml', base: ['litre', 0.001] },
  centilitre: { names: 'centiliters?|centilitres?|cl', base: ['litre', 0.01] },
  kilogram: { names: "kilo's|kilos?|kilogram(?:men|s)?|kg" },
  gram: { names: 'gram(?:men|s)?|g|gr', base: ['kilogram', 0.001] },
  tonne: { names: 'tonnes?|ton', base: ['kilogram', 1000] },
  metre: { names: 'meters?|metres?|m' },
  kilometre: { names: 'kilometers?|kilometres?|km', base: ['metre', 1000] },
  centimetre: { names: 'centimeters?|centimetres?|cm', base: ['metre', 0.01] },
  millimetre: { names: 'millimeters?|millimetres?|mm', base: ['metre', 0.001] },
  mile: { names: 'miles?|mijl', base: ['metre', MILE] },
  inch: { names: 'inch(?:es)?', base: ['metre', 0.0254] },
  'square-metre': { names: 'm²|m2|vierkante meters?|square metres?' },
  second: { names: 'seconden|seconde|seconds?|sec', base: ['minute', 1 / 60] },
  minute: { names: 'minuten|minuut|minutes?|min' },
  'quarter-hour': { names: 'kwartier(?:en)?|quarters? of an hour', base: ['minute', 15] },
  hour: { names: 'uren|uur|hours?|hrs?', base: ['minute', 60] },
  day: { names: 'dagen|dag|days?', base: ['minute', 1_440] },
  'working-day': { names: 'werkdagen|werkdag|(?:working|business|week)[ -]?days?' },
  week: { names: 'weken|week|weeks?', base: ['minute', 10_080] },
  month: { names: 'maanden|maand|months?', base: ['minute', MONTH] },
  year: { names: 'jaren|jaar|years?', base: ['minute', 12 * MONTH] },
  person: {
    names:
      'personen|persoon|mensen|persons?|people|bezoekers|visitors?|deelnemers|participants?|gasten|guests?|attendees|aanwezigen',
  },
  seat: { names: 'zitplaatsen|plaatsen|plekken|seats?|places?' },
  piece: { names: 'stuks?|pieces?|pcs' },
  page: { names: "pagina's|pagina|bladzijden|pages?" },
  shop: { names: 'winkels|filialen|shops?|stores?' },
  student: { names: 'leerlingen|studenten|pupils?|students?' },
  employee: { names: 'medewerkers|werknemers|employees|staff members' },
  point: { names: 'punten|points?' },
  bar: { names: 'bar' },
  watt: { names: 'watt|w' },
  kilowatt: { names: 'kilowatt|kw', base: ['watt', 1000] },
  kilobyte: { names: 'kb|kilobytes?', base: ['gigabyte', 0.000_001] },
  megabyte: { names: 'mb|megabytes?', base: ['gigabyte', 0.001] },
  gigabyte: { names: 'gb|gigabytes?' },
  terabyte: { names: 'tb|terabytes?', base: ['gigabyte', 1000] },
  degree: { names: 'graden|degrees|°c|°' },
}
const PATTERNS = Object.entries(UNITS).map(
  ([unit, { names }]) => [unit, new RegExp(String.raw`^(?:${names})$`, 'iu')] as const,
)

/** Things and people, which say themselves what is counted. */
const COUNTABLE = new Set(['person', 'seat', 'page', 'shop', 'student', 'employee', 'point'])

/** The source of a pattern; the longer first where one begins like another. */
const patternOf = (units: readonly string[]): string =>
  units
    .map((unit) => UNITS[unit]?.names ?? unit)
    .sort((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')))
    .join('|')

export const ANY_UNIT = patternOf(Object.keys(UNITS))
export const COUNTABLE_UNIT = patternOf([...COUNTABLE])

/** The unit that a word names: `liters` and `l` are `litre`; an unknown word is its own unit. */
export const unitOf = (word: string): string =>
  PATTERNS.find(([, pattern]) => pattern.test(word))?.[0] ?? word.toLowerCase()

/** An hour or a kilo is not: of what it is stands elsewhere. */
export const isCountable = (unit: string): boolean => !isKnownUnit(unit) || COUNTABLE.has(unit)

export const isKnownUnit = (unit: string): boolean => Object.hasOwn(UNITS, unit)

/** `1.5 hour` as 90 of `minute`. */
export function inBase(value: number, unit: string): { value: number; unit: string } {
  const base = Object.hasOwn(UNITS, unit) ? UNITS[unit]?.base : undefined
  return base ? { value: value * base[1], unit: base[0] } : { value, unit }
}

/** A difference in measure beyond which nobody speaks of the same: minutes and months, days and years. */
const APART = 60

/** Do people count the same thing in either unit? */
export function isOneMeasure(one: string, other: string): boolean {
  const [a, b] = [inBase(1, one), inBase(1, other)]
  const ratio = Math.max(a.value / b.value, b.value / a.value)
  return a.unit === b.unit && (a.unit !== 'minute' || ratio <= APART)
}

/** One unit of time or size in two words: `13.1 miles` and `21.1 km` are the same to a reader. */
const ROUNDING = 0.015
/** A month is four weeks to one and thirty days to another. */
const OF_MONTHS = 0.1

/** Two sizes are compared exactly in one unit, and as people round them in two. */
export function isSameSize(
  one: { value: string; unit: string },
  other: { value: string; unit: string },
): boolean {
  if (one.unit === other.unit) return one.value === other.value
  const [a, b] = [inBase(Number(one.value), one.unit), inBase(Number(other.value), other.unit)]
  return (
    a.unit === b.unit &&
    Math.abs(a.value - b.value) <= toleranceOf(one.unit, other.unit) * Math.max(a.value, b.value)
  )
}

const toleranceOf = (one: string, other: string): number => {
  const isRough = (unit: string) => unit === 'month'
  const isFine = (unit: string) => unit === 'day' || unit === 'week'
  return (isRough(one) && isFine(other)) || (isRough(other) && isFine(one)) ? OF_MONTHS : ROUNDING
}
