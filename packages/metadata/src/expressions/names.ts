// The properties of profiles to the names that an expression may use, each with its type.
import { computable } from '@kanaal/types'
import type { Property, ValueType } from '../profile/property.ts'

export type NameType = 'text' | 'texts' | 'date'

/** What every document and its site have, whatever the profile. */
const EVERYWHERE: Record<string, NameType> = {
  ...computable,
  locale: 'text',
  type: 'text',
  slug: 'text',
  campaign: 'text',
  'image.alt': 'text',
  'site.name': 'text',
  'site.url': 'text',
}

/** Of the others nobody could say how they are written as words. */
const TYPES: Partial<Record<ValueType, NameType>> = {
  text: 'text',
  'long-text': 'text',
  number: 'text',
  url: 'text',
  option: 'text',
  term: 'text',
  date: 'date',
}

export const namesOf = (
  properties: readonly Pick<Property, 'key' | 'type' | 'max'>[],
): ReadonlyMap<string, NameType> => {
  const own = properties.flatMap(({ key, type, max }): [string, NameType][] => {
    const one = TYPES[type]
    // Terms come with the document's tags; what they are called is known later.
    if (one === undefined || key === 'terms') return []
    return [[key, max > 1 ? 'texts' : one]]
  })
  return new Map([...Object.entries(EVERYWHERE), ...own])
}
