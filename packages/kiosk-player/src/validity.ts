// A span of validity and a moment to yes or no: whether a deck or scene may be on the screen.

/** ISO dates or instants; a plain date lasts until that day ends in the site's time zone. */
export interface Span {
  validFrom?: string | undefined
  validUntil?: string | undefined
}

/** Whether a moment (ms since 1970) lies in `span`. */
export const isValidAt = (span: Span, at: number, timeZone: string): boolean =>
  (!span.validFrom || compare(span.validFrom, at, timeZone) <= 0) &&
  (!span.validUntil || compare(span.validUntil, at, timeZone) > (isPlainDate(span.validUntil) ? -1 : 0))

const isPlainDate = (iso: string) => iso.length === 10

const hasOffset = (iso: string) => /T.*(Z|[+-]\d{2}:\d{2})$/.test(iso)

/** Negative where `iso` comes before the moment; a plain date equals every moment of its day. */
function compare(iso: string, at: number, timeZone: string): number {
  if (hasOffset(iso)) return Date.parse(iso) - at
  const local = localTime(at, timeZone).slice(0, iso.length)
  return iso < local ? -1 : iso > local ? 1 : 0
}

/** The wall clock of a zone as `2026-08-17T09:00:00`; comparing such texts needs no calendar arithmetic. */
function localTime(at: number, timeZone: string): string {
  const format = formatFor(timeZone)
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = createFormat(timeZone)
  formats.set(timeZone, format)
  return format
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  const shape = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  } as const
  try {
    return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone })
  } catch {
    // A device without that zone in its tables still has to know what day it is.
    return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone: 'UTC' })
  }
}
