// An ISO date or instant -> what the clock and the calendar of the site say at that moment.

const INSTANT = /T.*(?:Z|[+-]\d{2}:\d{2})$/

/**
 * `toSiteClock('2026-08-17T07:00:00Z', 'Europe/Amsterdam')` gives `2026-08-17T09:00`. Staff read a clock on the wall, and
 * Strapi keeps every moment in UTC; a plain date, and a time that was written without an offset, are that clock's already.
 */
export function toSiteClock(iso: string, timeZone: string): string {
  const moment = INSTANT.test(iso) ? Date.parse(iso) : Number.NaN
  if (Number.isNaN(moment)) return iso
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  const year = (parts.year ?? '').padStart(4, '0')
  return `${year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for a zone, because that takes longer than all the rest. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(timeZone, made)
  return made
}
