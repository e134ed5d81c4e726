// The value of `taxonomyTerms` in the form -> the same value with a term taken off or moved.
import type { TermsValue } from '@kanaal/strapi-kit/strapi-admin'

export const withoutTerm = (terms: TermsValue, key: string): TermsValue => ({
  ...terms,
  assignments: terms.assignments.filter((one) => one.key !== key),
})

/** The first is the one that a page is filed under. */
export function withOrder(terms: TermsValue, key: string, step: -1 | 1): TermsValue {
  const assignments = [...terms.assignments]
  const at = assignments.findIndex((one) => one.key === key)
  // Counted from the end, -1 would be the last one.
  const [moved] = at < 0 ? [] : assignments.splice(at, 1)
  if (!moved) return terms
  assignments.splice(Math.max(0, Math.min(assignments.length, at + step)), 0, moved)
  return { ...terms, assignments }
}
