// The moment that a caller gives -> the same moment, or an error that says how one is written.
import { isIsoDate } from '@kanaal/content'
import { ConfigurationError } from './configuration-error.ts'

/** @throws ConfigurationError where `now` is no text in ISO 8601, such as a Date: what expires would be judged by nothing. */
export function readMoment<Moment extends string | undefined>(now: Moment): Moment {
  if (now === undefined || (typeof now === 'string' && isIsoDate(now))) return now
  const given: unknown = now
  const found = given instanceof Date ? 'a Date: give its toISOString()' : JSON.stringify(given)
  throw new ConfigurationError('now', `expected a moment such as 2026-08-17T09:00:00Z, found ${found}`)
}
