// Turns an ISO date into a date as people write it.

/** Own names, not `Intl`: that one differs between ICU versions, and the same input must give the same text. */
const MONTHS: Record<string, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
}
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})?)?$/

/**
 * `2026-08-17` -> `17 augustus 2026`, `2026-08-17T09:00:00+02:00` -> `17 augustus 2026, 09:00 (+02:00)`.
 * The clock is that of the document, never ours, so no date shifts by a day; other languages keep the ISO date.
 */
export function toLongDate(iso: string, locale: string): string {
  const [, year, month, day, time, offset] = ISO.exec(iso) ?? []
  const name = MONTHS[locale.split('-')[0] ?? '']?.[Number(month) - 1]
  if (!year || !day || !name) return iso
  const date = `${Number(day)} ${name} ${year}`
  if (!time) return date
  return offset ? `${date}, ${time} (${offset === 'Z' ? 'UTC' : offset})` : `${date}, ${time}`
}
