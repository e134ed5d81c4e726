// A document's date to the forms that feeds ask for.
import { toZonedInstant } from '@kanaal/metadata'

/**
 * RFC 3339, with seconds and offset. A plain date is the start of that day where the site is, so that its readers see the same day.
 *
 * `toRfc3339('2026-08-17', 'Europe/Amsterdam')` gives `2026-08-17T00:00:00+02:00`
 */
export const toRfc3339 = (iso: string, timeZone: string): string => {
  const [day = '', time = '00:00:00'] = iso.split('T')
  const [clock = '', offset = ''] = /^([\d:.]+)(.*)$/.exec(time)?.slice(1) ?? []
  const whole = /^\d{2}:\d{2}$/.test(clock) ? `${clock}:00` : clock
  if (offset) return `${day}T${whole}${offset}`
  return toZonedInstant(`${day}T${whole.split('.')[0]}`, timeZone)
}

/** RFC 822, as RSS 2.0 asks: `Mon, 17 Aug 2026 00:00:00 +0200`. */
export const toRfc822 = (iso: string, timeZone: string): string => {
  const rfc3339 = toRfc3339(iso, timeZone)
  const [, local = '', offset = 'Z'] = /^(.{19})(?:\.\d+)?(.*)$/.exec(rfc3339) ?? []
  const utc = new Date(`${local}Z`).toUTCString()
  return utc.replace('GMT', offset === 'Z' || offset === '' ? '+0000' : offset.replace(':', ''))
}
