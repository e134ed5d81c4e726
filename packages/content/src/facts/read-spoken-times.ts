// A text to the times of day that it says in words: `half drie`, `kwart over 8`, `half past two`, `seven o'clock`.
import { latinPattern } from './latin-pattern.ts'
import type { Mention } from './mention.ts'

const HOURS = [
  '12|twaalf|twelve',
  '1|een|één|one',
  '2|twee|two',
  '3|drie|three',
  '4|vier|four',
  '5|vijf|five',
  '6|zes|six',
  '7|zeven|seven',
  '8|acht|eight',
  '9|negen|nine',
  '10|tien|ten',
  '11|elf|eleven',
]
const DUTCH_HOUR = String.raw`(?<hour>1[0-2]|[1-9]|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?![\p{L}\d-]|[.,:]\d)`
const ENGLISH_HOUR = String.raw`(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}\d-]|[.,:]\d)`
const DUTCH_PART = String.raw`(?:\s+uur(?!\p{L}))?(?:\s+['’]s\s+(?<part>morgens|ochtends|middags|avonds|nachts))?`
const ENGLISH_PART = String.raw`(?:\s+o['’]clock)?(?:\s+in the (?<part>morning|afternoon|evening)|\s?(?<half>[ap])\.?m\.?(?!\p{L}))?`
/** What only a time of day stands behind: `tien voor drie euro` is no time, `twee uur` as often how long as when. */
const WHEN = String.raw`(?<=(?<!\p{L})(?:om|tot|vanaf|rond|na|at|from|until|till|by)\s+)`

const PATTERNS = [
  String.raw`(?<!\p{L})(?<minutes>kwart)\s+(?<side>voor|over)\s+${DUTCH_HOUR}${DUTCH_PART}`,
  String.raw`(?<!\p{L})(?:(?<minutes>vijf|tien|5|10)\s+(?<side>voor|over)\s+)?(?<to>half)\s+${DUTCH_HOUR}${DUTCH_PART}`,
  String.raw`${WHEN}(?<minutes>vijf|tien|5|10)\s+(?<side>voor|over)\s+${DUTCH_HOUR}${DUTCH_PART}`,
  String.raw`${WHEN}${DUTCH_HOUR}(?=\s+uur)${DUTCH_PART}`,
  String.raw`(?<!\p{L})${DUTCH_HOUR}(?=\s+uur\s+['’]s\s)${DUTCH_PART}`,
  String.raw`(?<!\p{L})(?:a\s+)?(?<minutes>quarter|half)\s+(?<side>past|to)\s+${ENGLISH_HOUR}${ENGLISH_PART}`,
  String.raw`${WHEN}(?<minutes>five|ten|twenty)\s+(?<side>past|to)\s+${ENGLISH_HOUR}${ENGLISH_PART}`,
  String.raw`(?<!\p{L})${ENGLISH_HOUR}(?=\s+o['’]clock)${ENGLISH_PART}`,
].map((source) => latinPattern(source, 'giu'))

const MINUTES: Record<string, number> = {
  ...{ kwart: 15, quarter: 15, half: 30, twenty: 20 },
  ...{ vijf: 5, five: 5, '5': 5, tien: 10, ten: 10, '10': 10 },
}

export const readSpokenTimes = (text: string): Mention[] =>
  PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].map(toMention))

/** Half a day apart where nothing tells morning from afternoon: both readings are kept. */
function toMention(match: RegExpMatchArray): Mention {
  const { hour = '', minutes = '', side, to, part, half } = match.groups ?? {}
  const named = HOURS.findIndex((names) => names.split('|').includes(hour.toLowerCase()))
  const shift = (MINUTES[minutes.toLowerCase()] ?? 0) * (/^(?:voor|to)$/i.test(side ?? '') ? -1 : 1)
  const inHalfDay = named * 60 + shift - (to === undefined ? 0 : 30)
  const [early, late] = [inHalfDay, inHalfDay + 720].map(toClock)
  const span = { text: match[0], start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }
  const isLate = /^(?:middags|avonds|afternoon|evening|p)$/i.test(part ?? half ?? '')
  if (part !== undefined || half !== undefined)
    return { kind: 'time', value: (isLate ? late : early) ?? '', ...span }
  return { kind: 'time', value: early ?? '', also: late ?? '', ...span }
}

const toClock = (minutes: number): string => {
  const inDay = (minutes + 1_440) % 1_440
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}
