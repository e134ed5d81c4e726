// An ISO date or instant to the words of a language.
import { toZonedInstant } from '@kanaal/metadata'

/** `formatDate('2026-08-17', 'nl', 'Europe/Amsterdam')` gives `17 augustus 2026`; a plain date never shifts by a day. */
export const formatDate = (iso: string, locale: string, timeZone: string): string => {
  const isPlain = !iso.includes('T')
  const instant = Date.parse(isPlain ? iso : toZonedInstant(iso, timeZone))
  if (Number.isNaN(instant)) return iso
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: isPlain ? 'UTC' : timeZone,
  }).format(instant)
}
