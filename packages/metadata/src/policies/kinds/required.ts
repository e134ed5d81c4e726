// A policy of what must be there where something else is, to a finding for each thing that is not.
import { placeOfMetadata } from '@kanaal/content'
import type { Document, Finding, Metadata, Place, Site } from '@kanaal/types'
import { createSpanFinder, findHits } from '../find-matches.ts'
import type { Match, Need, PolicyOf } from '../policy.ts'
import type { Check, KindSentences } from './kind.ts'

export const requiredSentences = (needs: readonly Need[]): KindSentences =>
  Object.fromEntries(needs.map(({ id, message }) => [id, message]))

type Condition = Need['anyOf'][number]
type Test = (document: Document, site: Site) => { text: string; place: Place } | undefined

export const checkRequired = ({ when, needs, allow }: PolicyOf<'required'>): Check => {
  const isThere = testOf(when, allow)
  const wanted = needs.map(({ id, anyOf }) => ({ id, isMet: testOf(anyOf, []) }))
  return ({ document, site }) => {
    const reason = isThere(document, site)
    if (!reason) return []
    const { text, place } = reason
    return wanted
      .filter(({ isMet }) => isMet(document, site) === undefined)
      .map(({ id }): Finding => ({ message: id, values: { text }, place, actual: text }))
  }
}

/** The first thing that meets any of the conditions. */
const testOf = (conditions: readonly Condition[], allow: readonly string[]): Test => {
  const matches = conditions.filter((one): one is Match => 'words' in one || 'detector' in one)
  const find = createSpanFinder(matches)
  return (document, site) => {
    for (const condition of conditions) {
      const found = inData(condition, document)
      if (found) return found
    }
    return matches.length > 0 ? findHits(find, document, site, allow)[0] : undefined
  }
}

const inData = (condition: Condition, document: Document): { text: string; place: Place } | undefined => {
  if ('metadata' in condition) {
    for (const [key, values] of Object.entries(condition.metadata)) {
      const written = toList(document.metadata, key).find((value) => values.includes(value.toLowerCase()))
      if (written !== undefined) return { text: written, place: placeOfMetadata(key, document) }
    }
  }
  if ('facts' in condition) {
    const fact = document.facts.find(({ id }) => condition.facts.includes(id))
    if (fact)
      return { text: fact.text ?? fact.value, place: fact.place ?? placeOfMetadata('facts', document) }
  }
  if ('end' in condition) {
    const end =
      document.metadata.validUntil ?? document.facts.find(({ validUntil }) => validUntil)?.validUntil
    if (end) return { text: end, place: placeOfMetadata('validUntil', document) }
  }
  return undefined
}

const toList = (metadata: Metadata, key: string): string[] => {
  const value = Object.hasOwn(metadata, key) ? metadata[key as keyof Metadata] : undefined
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
