// A text to the times of day in it, on the clock of 24 hours.
import { latinPattern } from './latin-pattern.ts'
import type { Mention } from './mention.ts'

const CLOCK = String.raw`(?<![\d.,:€$£])(\d{1,2})(?:[.:](\d{2}))?(?!\d)`
const HALF = String.raw`\s?(a\.?m\.?|p\.?m\.?)(?!\p{L})`
const TO = String.raw`\s*(?:–|—|-|tot|t/m|to|until|till|and|en)\s*`
const DUTCH_PART = String.raw`(?:\s+['’]s\s+(morgens|ochtends|middags|avonds|nachts))?`

/** `9.30–18.00`, `13.00 tot 16.00 uur` */
const RANGE = latinPattern(
  String.raw`(?<![\d.,:€])(\d{1,2})[.:](\d{2})(?:\s*(?:uur|u))?(${TO})(\d{1,2})[.:](\d{2})(?!\d)`,
  'giu',
)
/** `9 am–6 pm`, `1 to 4 pm`, `noon–5 pm` */
const HALVES = latinPattern(
  String.raw`(?:(noon|midnight)|${CLOCK}(?:${HALF})?)(${TO})(?:${CLOCK}${HALF}|(noon|midnight))`,
  'giu',
)
const ENGLISH = latinPattern(`${CLOCK}${HALF}`, 'giu')
const DUTCH = latinPattern(String.raw`${CLOCK}\s?(?:uur|u)(?!\p{L})${DUTCH_PART}`, 'giu')
/** `9 tot 17 uur` */
const DUTCH_RANGE = latinPattern(
  String.raw`(?<![\d.,:€])(\d{1,2})(${TO})(\d{1,2})\s?(?:uur|u)(?!\p{L})${DUTCH_PART}`,
  'giu',
)
/** `before noon`, `om middernacht` */
const NAMED =
  /(?<=(?<!\p{L})(?:at|before|by|until|till|from|om|tot|voor|vóór)\s)(?:(noon|twelve noon)|midnight|middernacht)(?!\p{L})/giu
const COLON = /(?<![\d.,:/])(\d{1,2}):(\d{2})(?![\d:])/gu
/** `om 9.30`, `until 4.15`: with a point only where a word asks for a time. */
const POINT =
  /(?<=(?<!\p{L})(?:om|at|by|until|till)\s)(\d{1,2})\.([0-5]\d)(?![\d.,]*\d|\s?(?:%|euro|€|procent|percent))/giu
/** `24 uur` is as often how long as when: a whole hour counts only where a word says so. */
const WHEN = /\b(?:om|tot|vanaf|van|na|voor|vóór|en|rond|t\/m)\s+$/iu
/** `tot 24 uur van tevoren`: how long before, whatever stands ahead of it. */
const AHEAD = /^\s+(?:van )?te ?voren|^\s+(?:vooraf|ervoor|daarvoor)(?!\p{L})/iu

export function readTimes(text: string): Mention[] {
  const found: (Mention | undefined)[] = []
  for (const match of text.matchAll(RANGE)) {
    const [whole, hour, minute, joint = '', hour2, minute2] = match
    found.push(...toRange(match.index, whole, joint, toClock(hour, minute), toClock(hour2, minute2)))
  }
  for (const match of text.matchAll(HALVES)) {
    const [whole, name, hour, minute, half, joint = '', hour2, minute2, half2, name2] = match
    const last = name2 ? toNamed(name2) : toClock(hour2, minute2, half2)
    const first = name ? toNamed(name) : toClock(hour, minute, half ?? half2)
    found.push(...toRange(match.index, whole, joint, first, last))
  }
  for (const match of text.matchAll(DUTCH_RANGE)) {
    const [whole, hour, joint = '', hour2, part] = match
    found.push(...toRange(match.index, whole, joint, toClock(hour), toClock(hour2, '00', halfOf(part))))
  }
  for (const match of text.matchAll(ENGLISH))
    found.push(toMention(match.index, match[0], toClock(match[1], match[2], match[3])))
  for (const match of text.matchAll(DUTCH)) {
    const [whole, hour, minute, part] = match
    const isWhole = minute === undefined && part === undefined
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 20)
    if (isWhole && (!WHEN.test(text.slice(0, match.index)) || AHEAD.test(behind))) continue
    found.push(toMention(match.index, whole, toClock(hour, minute, halfOf(part))))
  }
  for (const match of text.matchAll(COLON))
    found.push(toMention(match.index, match[0], toClock(match[1], match[2])))
  for (const match of text.matchAll(NAMED))
    found.push(toMention(match.index, match[0], [match[1] ? '12' : '24', '00']))
  for (const match of text.matchAll(POINT))
    found.push(toMention(match.index, match[0], toClock(match[1], match[2])))
  return found.filter((mention) => mention !== undefined)
}

type Clock = readonly [hour: string | undefined, minute: string | undefined, isTwiceADay?: boolean]

/** `om 3 uur`, `at 7:30`: in everyday words either half of the day, but for `03.30`. */
const isTwiceADay = (hour = ''): boolean => /^(?:[1-9]|1[0-2])$/.test(hour)

const toNamed = (name: string): Clock => (/^noon$/i.test(name) ? ['12', '00'] : ['24', '00'])

const halfOf = (part: string | undefined): string | undefined =>
  part === undefined ? undefined : /^(middags|avonds)$/i.test(part) ? 'pm' : 'am'

function toClock(hour: string | undefined, minute?: string, half?: string): Clock {
  const number = Number(hour)
  if (half === undefined || number > 12) return [hour, minute ?? '00', isTwiceADay(hour)]
  const isLate = /^p/i.test(half)
  return [String((number % 12) + (isLate ? 12 : 0)), minute ?? '00']
}

/** Two mentions that share the joint: the first ends where it begins. */
function toRange(
  start: number,
  whole: string,
  joint: string,
  first: Clock,
  last: Clock,
): (Mention | undefined)[] {
  const at = whole.indexOf(joint)
  // `9.30–18.00` is on the clock of 24 hours at both ends.
  const isTwice = first[2] === true && last[2] === true
  const one = toMention(start, whole.slice(0, at), [first[0], first[1], isTwice])
  const other = toMention(start + at + joint.length, whole.slice(at + joint.length), [
    last[0],
    last[1],
    isTwice,
  ])
  return [one && { ...one, edge: 'first' }, other && { ...other, edge: 'last' }]
}

function toMention(start: number, text: string, [hour, minute, isTwice]: Clock): Mention | undefined {
  if (Number(hour) > 24 || Number(minute) > 59) return undefined
  const at = (number: number) => `${String(number % 24).padStart(2, '0')}:${minute}`
  const also = isTwice ? { also: at(Number(hour) + 12) } : undefined
  return { kind: 'time', value: at(Number(hour)), ...also, text, start, end: start + text.length }
}
