// Dates as people and generators write them to ISO 8601, without ever moving one by a day.
import { isoDate } from '@kanaal/types'

const WRITTEN =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?(?:\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?$/i

/**
 * `2026-8-7` gives `2026-08-07`; `2026-08-17 09:00 +0200` (Jekyll) gives `2026-08-17T09:00+02:00`.
 *
 * @returns undefined where the text is no date in year, month, day order: any other order is a guess
 */
export function toIsoDate(written: string): string | undefined {
  const match = WRITTEN.exec(written.trim())
  if (!match) return undefined
  const [, year = '', month = '', day = '', hour, minute, second, fraction = '', zone] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isCalendarDate(date)) return undefined
  if (hour === undefined) return date
  const time = `${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}${fraction}`}`
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined
  return `${date}T${time}${zone === undefined ? '' : toOffset(zone)}`
}

/** True for a date or instant that stands in the calendar and in the form contracts use. */
export function isIsoDate(text: string): boolean {
  return isoDate.safeParse(text).success && isCalendarDate(text.slice(0, 10))
}

/** The first millisecond of a date or instant since 1970; without an offset UTC is meant. */
export function startOf(iso: string): number {
  if (iso.length === 10) return Date.parse(`${iso}T00:00:00Z`)
  return Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(iso) ? iso : `${iso}Z`)
}

/** The last millisecond: a plain date lasts until the end of that day. */
export function endOf(iso: string): number {
  // 86,400,000 milliseconds make a day of UTC.
  return iso.length === 10 ? startOf(iso) + 86_400_000 - 1 : startOf(iso)
}

function toOffset(zone: string): string {
  if (/^(Z|UTC|GMT)$/i.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
