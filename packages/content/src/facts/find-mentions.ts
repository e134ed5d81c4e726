// A text to everything in it that a fact could be about, in order and without overlaps.
import type { Mention } from './mention.ts'
import { readDates } from './read-dates.ts'
import { readBareMoney, readMoney } from './read-money.ts'
import { readPhones } from './read-phones.ts'
import { readPercentages, readQuantities, readYears } from './read-quantities.ts'
import { readTimes } from './read-times.ts'

/** Where two readings overlap the earlier reader is right: `5 september 2027` holds no bare year. */
export function findMentions(text: string, locale: string): Mention[] {
  if (!/\d|noon|procent|per ?cent|euro|jaar|year|dag|day|week|maand|month|uur|hour|minu/i.test(text))
    return []
  const language = locale.split('-')[0] ?? locale
  const found: Mention[] = []
  const readers = [
    () => readDates(text, locale),
    () => readPhones(text),
    () => readMoney(text),
    () => readPercentages(text),
    () => readTimes(text),
    () => readQuantities(text),
    () => readBareMoney(text, language),
    () => readYears(text),
  ]
  for (const read of readers) {
    // The longest first: `zaterdag 21 augustus` over `21 augustus`.
    for (const mention of read().sort((a, b) => b.end - b.start - (a.end - a.start))) {
      if (!found.some((other) => mention.start < other.end && other.start < mention.end)) found.push(mention)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
