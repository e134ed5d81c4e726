// A document's facts and dates to when and where something happens.
import type { Document, Fact, Time } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Happening } from './resolved.ts'
import { toZonedInstant } from './to-zoned-instant.ts'

const DATE = /^\d{4}-\d{2}-\d{2}/
const END = /(^|-)(end|ends|einde|eind|until|tot)(-|$)/

const DAY = 'YYYY-MM-DD'.length

/**
 * Facts of the unit `date` (and `place`) come first, then the `:date`s in the text. A fact that names a day alone takes
 * its hours from them: the first of that day is the beginning, a later one the end.
 */
export const happeningOf = (document: Pick<Document, 'facts' | 'tree'>, timeZone: string): Happening => {
  const dates = document.facts.filter((fact) => fact.unit === 'date' && DATE.test(fact.value))
  const day = dates.find((fact) => !END.test(fact.id))?.value
  const end = dates.find((fact) => END.test(fact.id))?.value
  const times = timesIn(document.tree)
  const first = day === undefined ? times[0] : times.find(({ at }) => isHourOf(day, at))
  const start = first?.at ?? day
  const later = start && times.find(({ at }) => isHourOf(start.slice(0, DAY), at) && at > start)
  const toInstant = (at: string | undefined, time: Time | undefined): string | undefined =>
    at && toZonedInstant(at, time?.timeZone ?? timeZone)
  return {
    start: toInstant(start, first),
    end: end ? toInstant(end, undefined) : later ? toInstant(later.at, later) : undefined,
    place: placeName(document.facts),
  }
}

/** Whether a moment says more of a day than the day itself. */
const isHourOf = (day: string, at: string): boolean => at.length > day.length && at.startsWith(`${day}T`)

const placeName = (facts: readonly Fact[]): string | undefined => {
  const place = facts.find((fact) => fact.unit === 'place')
  return place?.value
}

const timesIn = (node: Nodes): Time[] => {
  if (node.type === 'time') return DATE.test(node.at) ? [node] : []
  return 'children' in node ? node.children.flatMap(timesIn) : []
}
