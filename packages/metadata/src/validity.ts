// A span of validity and a moment to one word: scheduled, current or expired.
import { startOf } from '@kanaal/content'
import { toZonedInstant } from './to-zoned-instant.ts'

/**
 * Plain dates are whole days in the site's time zone: `2026-09-06` holds until that day has ended there.
 *
 * @param now ISO instant; without one there is no answer
 */
export const validityAt = (
  now: string | undefined,
  validFrom: string | undefined,
  validUntil: string | undefined,
  timeZone: string,
): 'scheduled' | 'current' | 'expired' | undefined => {
  if (!now) return undefined
  if (validUntil && isAfter(now, validUntil, timeZone)) return 'expired'
  if (validFrom && isBefore(now, validFrom, timeZone)) return 'scheduled'
  return 'current'
}

const isAfter = (now: string, limit: string, timeZone: string): boolean =>
  limit.includes('T') ? startOf(now) > momentOf(limit, timeZone) : dayOf(now, timeZone) > limit

const isBefore = (now: string, limit: string, timeZone: string): boolean =>
  limit.includes('T') ? startOf(now) < momentOf(limit, timeZone) : dayOf(now, timeZone) < limit

/** A time without an offset is the site's, never the machine's. */
const momentOf = (limit: string, timeZone: string): number => startOf(toZonedInstant(limit, timeZone))

/** `sv-SE` writes dates as `YYYY-MM-DD`. */
const dayOf = (instant: string, timeZone: string): string =>
  instant.includes('T')
    ? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(startOf(instant))
    : instant
