// A document and a property key to the value that channels would show, and where it came from.
import type { Document, Json } from '@kanaal/types'
import { extractions } from '../extract/extract-metadata.ts'
import type { ResolvedMetadata } from '../resolved.ts'
import { at } from './at.ts'
import type { Value, ValueOrigin } from './value.ts'

/** What the resolver takes from elsewhere when the metadata have no value, by the rule that takes it. */
const DERIVED: Record<
  string,
  (resolved: ResolvedMetadata) => { value: Json | undefined; origin: ValueOrigin }
> = {
  title: ({ title, provenance }) =>
    provenance.title === 'extracted'
      ? { value: title, origin: extracted('title') }
      : { value: undefined, origin: own },
  description: ({ description }) => ({ value: description, origin: extracted('description') }),
  image: ({ image, provenance }) => ({
    value: image && toJson({ src: image.url, alt: image.alt }),
    origin: provenance.image === 'site' ? { from: 'inherited', level: 'site' } : extracted('image'),
  }),
  'image.alt': ({ image }) => ({ value: image?.alt, origin: extracted('image') }),
  terms: ({ terms }) => ({ value: many(terms.map(({ key }) => key)), origin: own }),
  offer: ({ offer }) => ({ value: offer && toJson({ ...offer }), origin: facts('offer') }),
  start: ({ happening }) => ({ value: happening.start, origin: facts('start') }),
  end: ({ happening }) => ({ value: happening.end, origin: facts('end') }),
  place: ({ happening }) => ({ value: happening.place, origin: facts('place') }),
}

const own: ValueOrigin = { from: 'own' }
const facts = (rule: string): ValueOrigin => ({ from: 'extracted', rule: `fact-${rule}`, version: 1 })
const extracted = (name: 'title' | 'description' | 'image'): ValueOrigin => {
  const { id, version } = extractions[name]
  return { from: 'extracted', rule: id, version }
}

/** Undefined where nothing fills it, and for an empty text or list. An alternative text may be empty on purpose. */
export const takeValue = (key: string, document: Document, resolved: ResolvedMetadata): Value | undefined => {
  const written = at(document.metadata, key.split('.'))
  if (written !== undefined && (!isEmpty(written) || key === 'image.alt')) {
    const inherited = document.map.metadata[key.split('.')[0] ?? key]?.inherited
    return { value: written, origin: inherited ? { from: 'inherited', ...inherited } : own }
  }
  const derived = Object.hasOwn(DERIVED, key) ? DERIVED[key]?.(resolved) : undefined
  if (derived?.value === undefined || (isEmpty(derived.value) && key !== 'image.alt')) return undefined
  return { value: derived.value, origin: derived.origin }
}

const isEmpty = (value: Json): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

const many = (values: string[]): string[] | undefined => (values.length > 0 ? values : undefined)

const toJson = (object: Record<string, Json | undefined>): Json =>
  Object.fromEntries(
    Object.entries(object).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  )
