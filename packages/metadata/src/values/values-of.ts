// A document and a profile to all values of its properties, each with where it came from.
import type { Document } from '@kanaal/types'
import type { Profile } from '../profile/define-profile.ts'
import type { Property } from '../profile/property.ts'
import type { ResolvedMetadata } from '../resolved.ts'
import { takeValue } from './take-value.ts'
import type { Suggestion, Value } from './value.ts'

/** A suggestion stands only where there is nothing better: nearest wins, from own to suggested. */
export const valuesOf = (
  document: Document,
  resolved: ResolvedMetadata,
  profile: Profile,
  suggestions: readonly Suggestion[] = [],
): Record<string, Value> => {
  const values: Record<string, Value> = {}
  for (const property of profile.properties) {
    const { key } = property
    const value = ofScheme(property, takeValue(key, document, resolved)) ?? suggested(key, suggestions)
    if (value) values[key] = value
  }
  return values
}

/** Where the property names a scheme, what a document is tagged with besides is none of its values. */
const ofScheme = ({ type, scheme }: Property, taken: Value | undefined): Value | undefined => {
  if (type !== 'term' || scheme === undefined || !Array.isArray(taken?.value)) return taken
  const value = taken.value.filter((key) => String(key).startsWith(`${scheme}:`))
  return value.length > 0 ? { ...taken, value } : undefined
}

const suggested = (key: string, suggestions: readonly Suggestion[]): Value | undefined => {
  const [best] = suggestions
    .filter((suggestion) => suggestion.key === key)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
  if (!best) return undefined
  const { value, by, score } = best
  return { value, origin: { from: 'suggested', by, ...(score !== undefined && { score }) } }
}
