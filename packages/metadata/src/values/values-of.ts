// A document and a profile to all values of its properties, each with where it came from.
import type { Document } from '@kanaal/types'
import type { Profile } from '../profile/define-profile.ts'
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
  for (const { key } of profile.properties) {
    const value = takeValue(key, document, resolved) ?? suggested(key, suggestions)
    if (value) values[key] = value
  }
  return values
}

const suggested = (key: string, suggestions: readonly Suggestion[]): Value | undefined => {
  const [best] = suggestions
    .filter((suggestion) => suggestion.key === key)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
  if (!best) return undefined
  const { value, by, score } = best
  return { value, origin: { from: 'suggested', by, ...(score !== undefined && { score }) } }
}
