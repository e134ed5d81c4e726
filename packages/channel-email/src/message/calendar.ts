// An event to one iCalendar file (RFC 5545), in UTC: the same event gives the same bytes.
import type { MailEvent } from './event.ts'

/** `BEGIN:VCALENDAR … DTSTART:20270821T110000Z … END:VCALENDAR` */
export function toCalendar(event: MailEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kanaal//channel-email//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${toUtc(event.stamp)}`,
    `DTSTART${toMoment(event.start)}`,
    ...(event.end === undefined ? [] : [`DTEND${toEnd(event.end)}`]),
    `SUMMARY:${toText(event.title)}`,
    ...(event.description === '' ? [] : [`DESCRIPTION:${toText(event.description)}`]),
    ...(event.place === undefined ? [] : [`LOCATION:${toText(event.place)}`]),
    `URL:${event.url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

const toUtc = (iso: string): string => `${new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '')}`

const isDay = (iso: string): boolean => !iso.includes('T')

/** A time without an offset, which only an unknown time zone leaves, is a floating one: that on the reader's own clock. */
function toMoment(iso: string): string {
  if (isDay(iso)) return `;VALUE=DATE:${iso.replaceAll('-', '')}`
  if (/(Z|[+-]\d{2}:\d{2})$/.test(iso)) return `:${toUtc(iso)}`
  return `:${toUtc(`${iso}Z`).slice(0, -1)}`
}

/** The end of a day is the next day's start (RFC 5545 section 3.6.1). */
function toEnd(iso: string): string {
  if (!isDay(iso)) return toMoment(iso)
  const next = new Date(Date.parse(iso) + 24 * 60 * 60 * 1_000)
  return toMoment(next.toISOString().slice(0, 10))
}

/** RFC 5545 section 3.3.11; what else could end a line is a space. */
const toText = (text: string): string =>
  text
    .replace(/(?!\n)[\p{Cc}\u2028\u2029]|\p{Cs}/gu, ' ')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')

/** Octets in a line, without its end (RFC 5545 section 3.1). */
const LINE_OCTETS = 75

/** Goes on in a line that starts with a space, never inside a character. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
