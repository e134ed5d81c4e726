// A local date and time in a named zone to an ISO instant with its offset.

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/

/**
 * Adds the offset that the zone had at that moment; plain dates, and instants that have one, stay as they are.
 *
 * `toZonedInstant('2027-05-03T18:00', 'Europe/Berlin')` gives `2027-05-03T18:00+02:00`
 */
export const toZonedInstant = (at: string, timeZone: string | undefined): string => {
  if (!timeZone || !LOCAL.test(at)) return at
  const asUtc = Date.parse(`${at}Z`)
  if (Number.isNaN(asUtc)) return at
  // The offset is looked up twice: the first guess may lie on the other side of a change of clocks.
  const guess = offsetMinutes(asUtc, timeZone)
  if (guess === undefined) return at
  const offset = offsetMinutes(asUtc - guess * 60_000, timeZone) ?? guess
  const sign = offset < 0 ? '-' : '+'
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at}${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for a zone, because that takes longer than all the rest. @throws RangeError for what is no zone */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const name = timeZone.toLowerCase()
  const known = formats.get(name)
  if (known) return known
  const made = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  formats.set(name, made)
  return made
}

const offsetMinutes = (instant: number, timeZone: string): number | undefined => {
  try {
    const parts = formatOf(timeZone).formatToParts(instant)
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
  } catch {
    // An unknown zone is the author's mistake: the local time is kept as written.
    return undefined
  }
}
