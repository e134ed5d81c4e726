// Turns an ISO date into a date as people write it.
import { toSiteClock } from './to-site-clock.ts'

/** Own names, not `Intl`: that one differs between ICU versions, and the same input must give the same text. */
const MONTHS: Record<string, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
}
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?)?$/

/** In whose words, and by whose clock. */
export interface DateStyle {
  locale: string
  /** Of the site. */
  timeZone: string
}

/**
 * `2026-08-17` -> `17 augustus 2026`, `2026-08-17T07:00:00Z` -> `17 augustus 2026, 09:00` in Amsterdam.
 * A plain date never shifts by a day; other languages keep the ISO date.
 */
export function toLongDate(iso: string, { locale, timeZone }: DateStyle): string {
  const local = toSiteClock(iso, timeZone)
  const [, year, month, day, time] = ISO.exec(local) ?? []
  if (!year || !day) return iso
  const name = MONTHS[locale.split('-')[0] ?? '']?.[Number(month) - 1]
  const date = name ? `${Number(day)} ${name} ${year}` : `${year}-${month}-${day}`
  return time ? `${date}, ${time}` : date
}
