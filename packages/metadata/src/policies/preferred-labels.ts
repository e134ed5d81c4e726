// The terms of vocabularies to what stands for what in each language; and policies that name vocabularies to the same, filled in.
import type { Term } from '@kanaal/types'

/** A term as far as its words go. */
export type LabelledTerm = Pick<Term, 'prefLabel' | 'altLabel'>
export type SchemeTerm = LabelledTerm & Pick<Term, 'scheme'>

/** By alternative label. One that is preferred for another concept, or alternative for several, decides nothing and is left out. */
export function preferredLabels(terms: readonly LabelledTerm[], language: string): Record<string, string> {
  const preferred = terms.map(({ prefLabel }) => own<string>(prefLabel, language))
  const isPreferred = new Set(preferred.map((label) => label?.toLowerCase()))
  const swap = new Map<string, string>()
  const ambiguous = new Set<string>()
  terms.forEach(({ altLabel = {} }, index) => {
    const instead = preferred[index]
    for (const label of own<string[]>(altLabel, language) ?? []) {
      const folded = label.toLowerCase()
      // A star and a hash mean something else in a policy.
      if (!instead || isPreferred.has(folded) || !/\p{L}/u.test(label) || /[*#]/.test(label)) continue
      if (swap.has(folded) && swap.get(folded) !== instead) ambiguous.add(folded)
      swap.set(folded, instead)
    }
  })
  for (const label of ambiguous) swap.delete(label)
  return Object.fromEntries(swap)
}

const own = <Value>(
  byLanguage: Readonly<Record<string, Value | undefined>>,
  language: string,
): Value | undefined => (Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined)

/** Keys of all vocabularies that these policies name, as far as they can be read. */
export const vocabulariesOf = (policies: readonly unknown[]): string[] => [
  ...new Set(policies.flatMap((policy) => namedIn(policy))),
]

/** A policy that names no vocabulary stays as it is; what is no policy as well, and `policyRules` says so. */
export const withPreferredLabels = <One>(policies: readonly One[], terms: readonly SchemeTerm[]): One[] =>
  policies.map((policy) => {
    const named = new Set(namedIn(policy))
    if (named.size === 0) return policy
    const meant = terms.filter(({ scheme }) => named.has(scheme))
    // Where nobody here knows them, what a CMS filled in stays.
    if (meant.length === 0) return policy
    const languages = new Set(meant.flatMap(({ prefLabel }) => Object.keys(prefLabel)))
    const preferred = [...languages].sort().map((one) => [one, preferredLabels(meant, one)] as const)
    return { ...policy, preferred: Object.fromEntries(preferred) }
  })

function namedIn(policy: unknown): string[] {
  const { vocabularies } = (policy ?? {}) as { vocabularies?: unknown }
  return Array.isArray(vocabularies) ? vocabularies.filter((one) => typeof one === 'string') : []
}
