// A document's facts and dates to when and where something happens.
import type { Document, Fact, Time } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Happening } from './resolved.ts'
import { toZonedInstant } from './to-zoned-instant.ts'

const DATE = /^\d{4}-\d{2}-\d{2}/
const END = /(^|-)(end|ends|einde|eind|until|tot)(-|$)/

/** Facts of the unit `date` (and `place`) come first, then the first `:date` in the text. */
export const happeningOf = (document: Pick<Document, 'facts' | 'tree'>, timeZone: string): Happening => {
  const dates = document.facts.filter((fact) => fact.unit === 'date' && DATE.test(fact.value))
  const start = dates.find((fact) => !END.test(fact.id))
  const end = dates.find((fact) => END.test(fact.id))
  const time = start ? undefined : firstTime(document.tree)
  const startsAt = start?.value ?? time?.at
  return {
    start: startsAt && toZonedInstant(startsAt, time?.timeZone ?? timeZone),
    end: end && toZonedInstant(end.value, timeZone),
    place: placeName(document.facts),
  }
}

const placeName = (facts: readonly Fact[]): string | undefined => {
  const place = facts.find((fact) => fact.unit === 'place')
  return place?.value
}

const firstTime = (node: Nodes): Time | undefined => {
  if (node.type === 'time') return DATE.test(node.at) ? node : undefined
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = firstTime(child)
    if (found) return found
  }
  return undefined
}
