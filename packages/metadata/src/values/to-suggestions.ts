// The concepts that a text names to what they would be as values of a profile's properties.
import type { ConceptMatch } from '@kanaal/types'
import type { Extracted } from '../extract/extraction.ts'
import type { Profile } from '../profile/define-profile.ts'
import type { Property } from '../profile/property.ts'
import type { Suggestion } from './value.ts'

/** What an editor looks through; a text names more concepts than it is about. */
const MAX_SUGGESTED = 8

/** The matches that a property could hold, the best first: concepts of its scheme, or of any where it names none. */
export const matchesFor = (
  { type, scheme }: Pick<Property, 'type' | 'scheme'>,
  matches: readonly ConceptMatch[],
): ConceptMatch[] =>
  type === 'term'
    ? matches
        .filter(({ key }) => scheme === undefined || key.startsWith(`${scheme}:`))
        .sort((a, b) => b.score - a.score)
        .slice(0, MAX_SUGGESTED)
    : []

/**
 * One for each property that a match fits, with the score of its best; the rule that found them is who suggests.
 *
 * `toSuggestions(articleProfile, extractMetadata(document, { tagger }).matches)`
 */
export const toSuggestions = (
  { properties }: Profile,
  extracted: Extracted<readonly ConceptMatch[]> | undefined,
): Suggestion[] =>
  extracted === undefined
    ? []
    : properties.flatMap((property): Suggestion[] => {
        const [best, ...others] = matchesFor(property, extracted.value)
        if (!best) return []
        const keys = [best, ...others].slice(0, property.max).map(({ key }) => key)
        const value = property.max === 1 ? best.key : keys
        return [{ key: property.key, value, by: extracted.rule, score: best.score }]
      })
