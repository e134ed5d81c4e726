// Documents and a moment to the stretch between two of their dates in which that moment lies.
import { startOf } from '@kanaal/content'
import { toZonedInstant } from '@kanaal/metadata'
import type { Audience, Document, Site } from '@kanaal/types'
import type { Node, Parent } from 'unist'

/** Dates wherever metadata and facts name one; in the copy of a channel they stand in a directive. */
const DATE = /\b\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?/g
/** Milliseconds of a day of UTC. */
const DAY_MS = 86_400_000

export interface IntervalSubject {
  documents: readonly Document[]
  audiences: readonly Audience[]
  site: Site
  now: string
}

/**
 * How many boundaries have passed: the same number, the same truth. A plain date is compared by its day, so it counts apart.
 *
 * With `validUntil: 2026-09-06`, every moment of August gives the same.
 */
export function intervalOf({ documents, audiences, site, now }: IntervalSubject): [plain: boolean, number] {
  const dates = new Set(audiences.flatMap(({ expires }) => expires ?? []))
  for (const { metadata, facts, tree } of documents) {
    for (const [date] of JSON.stringify([metadata, facts]).matchAll(DATE)) dates.add(date)
    addDatesIn(tree, dates)
  }
  const at = startOf(now)
  const moments = new Set([...dates].flatMap((date) => momentsOf(date, site.timeZone)))
  return [!now.includes('T'), [...moments].filter((moment) => moment <= at).length]
}

function addDatesIn(node: Node | Parent, dates: Set<string>): void {
  if ('validUntil' in node && typeof node.validUntil === 'string') dates.add(node.validUntil)
  if ('children' in node) for (const child of node.children) addDatesIn(child, dates)
}

/** A day begins and ends in UTC and in the site's zone; an instant, and what comes right after it. */
function momentsOf(date: string, timeZone: string): number[] {
  if (date.includes('T')) {
    const here = startOf(toZonedInstant(date, timeZone))
    return [startOf(date), startOf(date) + 1, here, here + 1]
  }
  const next = new Date(startOf(date) + DAY_MS)
  if (Number.isNaN(next.getTime())) return [] // a date that is none is no boundary
  const days = [date, next.toISOString().slice(0, 10)]
  return days.flatMap((day) => [startOf(day), startOf(toZonedInstant(`${day}T00:00`, timeZone))])
}
