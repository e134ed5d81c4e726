// A text to everything in it that a fact could be about, in order and without overlaps.
import { latinPattern } from './latin-pattern.ts'
import type { Mention } from './mention.ts'
import { NUMBER_WORD } from './numbers.ts'
import { readDates } from './read-dates.ts'
import { readBareMoney, readMoney } from './read-money.ts'
import { readPhones } from './read-phones.ts'
import { readCounts, readPercentages, readQuantities, readYears } from './read-quantities.ts'
import { readSpokenTimes } from './read-spoken-times.ts'
import { readTimes } from './read-times.ts'

/** Without a digit or one of these words nothing is to be found. */
const HINT = latinPattern(
  String.raw`\d|noon|midnight|middernacht|kwart|quarter|(?:binnen|duurt|duren|lasts?|takes?|within) |${NUMBER_WORD}`,
  'iu',
)

/** UTF-16 units of text: the passages of the largest document, and what its renditions make of them. */
const MEMORY = 4_000_000
/** UTF-16 units: what is longer is no passage, and is not kept. */
const PASSAGE = 10_000
const known = new Map<string, readonly Mention[]>()
let held = 0

/**
 * A text is asked for by several rules and for every target, and read once.
 *
 * @param counted words for what facts count, such as `schilderijen`, beside the units that everybody knows
 */
export function findMentions(text: string, locale: string, counted: readonly string[] = []): Mention[] {
  if (!HINT.test(text)) return []
  if (text.length > PASSAGE) return readMentions(text, locale, counted)
  const key = `${locale}\n${counted.join()}\n${text}`
  const kept = known.get(key)
  if (kept) return [...kept]
  if (held + key.length > MEMORY) {
    known.clear()
    held = 0
  }
  const found = readMentions(text, locale, counted)
  known.set(key, found)
  held += key.length
  return [...found]
}

/** Where two readings overlap the earlier reader is right: `5 september 2027` holds no bare year. */
function readMentions(text: string, locale: string, counted: readonly string[]): Mention[] {
  const language = locale.split('-')[0] ?? locale
  const found: Mention[] = []
  const taken = new Uint8Array(text.length)
  const readers = [
    () => readDates(text, locale),
    () => readPhones(text),
    () => readMoney(text),
    () => readPercentages(text),
    () => [...readTimes(text), ...readSpokenTimes(text)],
    () => [...readQuantities(text), ...readCounts(text, counted)],
    () => readBareMoney(text, language),
    () => readYears(text),
  ]
  for (const read of readers) {
    // The longest first: `zaterdag 21 augustus` over `21 augustus`.
    for (const mention of read().sort((a, b) => b.end - b.start - (a.end - a.start))) {
      if (taken.subarray(mention.start, mention.end).includes(1)) continue
      taken.fill(1, mention.start, mention.end)
      found.push(mention)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
