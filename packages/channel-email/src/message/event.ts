// A document about something that happens to when and where it does: what stands in the mail and in the calendar file.
import { documentUrl, endOf, hashJson, startOf } from '@kanaal/content'
import { happeningOf, mainType, toZonedInstant } from '@kanaal/metadata'
import type { Context, Resolved } from '@kanaal/types'
import { subjectOf } from './subject.ts'
import { fillTokens } from './token-map.ts'

export interface MailEvent {
  /** The same for every revision, so that a calendar mends its entry instead of adding another. */
  uid: string
  title: string
  description: string
  url: string
  /** ISO: a plain date for a whole day, else an instant with its offset. */
  start: string
  end: string | undefined
  place: string | undefined
  /** ISO instant: when this was said. */
  stamp: string
  /** `when` as the author wrote it, else in the words of the document's language. */
  when: string
}

/** Undefined where the document is no event, or nobody declared when it starts. */
export function eventOf(document: Resolved, { site }: Pick<Context, 'site'>): MailEvent | undefined {
  const { metadata, locale } = document
  if (mainType({ type: document.type, date: metadata.date }) !== 'Event') return undefined
  const { start, end, place } = happeningOf(document, site.timeZone)
  if (start === undefined || Number.isNaN(startOf(start))) return undefined
  const url = documentUrl(site, document)
  const stamp = metadata.modified ?? metadata.date ?? start
  return {
    uid: `${hashJson([document.id, locale]).slice(0, 32)}@${new URL(url).hostname}`,
    title: fillTokens(subjectOf(document), undefined),
    description: metadata.description ?? '',
    url,
    start,
    end: end !== undefined && endOf(end) > startOf(start) ? end : undefined,
    place,
    stamp: new Date(startOf(toZonedInstant(stamp, site.timeZone))).toISOString(),
    when: inWords(document, start, end, site.timeZone),
  }
}

/** The text of the fact that says when; a reader knows `zaterdag 21 augustus` better than any format of ours. */
function writtenDate({ facts }: Resolved): { text: string; namesHour: boolean } | undefined {
  const dates = facts.filter(({ unit, text }) => unit === 'date' && text !== undefined)
  const [only] = dates
  if (dates.length !== 1 || only?.text === undefined) return undefined
  return { text: only.text, namesHour: only.value.includes('T') }
}

function inWords(document: Resolved, start: string, end: string | undefined, timeZone: string): string {
  const { locale } = document
  const isDay = !start.includes('T')
  const written = writtenDate(document)
  if (written !== undefined)
    return isDay || written.namesHour
      ? written.text
      : `${written.text}, ${hours(start, end, locale, timeZone)}`
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    ...(isDay ? { timeZone: 'UTC' } : { timeStyle: 'short', timeZone }),
  })
  const from = format.format(Date.parse(start))
  return end === undefined || end === start ? from : `${from} – ${format.format(Date.parse(end))}`
}

function hours(start: string, end: string | undefined, locale: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone })
  const from = format.format(Date.parse(start))
  return end?.includes('T') ? `${from} – ${format.format(Date.parse(end))}` : from
}
