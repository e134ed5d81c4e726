// The value of `taxonomyTerms` in the form -> the same value with a term added, taken off or refused.
import type { AssignedTerms, TermAssignment } from '@kanaal/types'

export interface TermsValue {
  assignments: TermAssignment[]
  rejected: string[]
}

export function readTerms(value: unknown): TermsValue {
  const { assignments = value, rejected = [] } = isRecord(value) ? (value as Partial<AssignedTerms>) : {}
  const listed: unknown[] = Array.isArray(assignments) ? assignments : []
  return {
    assignments: listed.flatMap((one): TermAssignment[] =>
      typeof one === 'string'
        ? [{ key: one }]
        : isRecord(one) && typeof one.key === 'string'
          ? [one as TermAssignment]
          : [],
    ),
    rejected: Array.isArray(rejected) ? rejected : [],
  }
}

/** What was refused and is chosen after all is no longer refused. */
export const withTerm = (terms: TermsValue, added: TermAssignment): TermsValue => ({
  assignments: terms.assignments.some(({ key }) => key === added.key)
    ? terms.assignments
    : [...terms.assignments, added],
  rejected: terms.rejected.filter((key) => key !== added.key),
})

export const withoutTerm = (terms: TermsValue, key: string): TermsValue => ({
  ...terms,
  assignments: terms.assignments.filter((one) => one.key !== key),
})

/** The first is the one that a page is filed under. */
export function withOrder(terms: TermsValue, key: string, step: -1 | 1): TermsValue {
  const assignments = [...terms.assignments]
  const at = assignments.findIndex((one) => one.key === key)
  const [moved] = assignments.splice(at, 1)
  if (!moved) return terms
  assignments.splice(Math.max(0, Math.min(assignments.length, at + step)), 0, moved)
  return { ...terms, assignments }
}

export const withRefusal = (terms: TermsValue, key: string): TermsValue => ({
  ...terms,
  rejected: [...new Set([...terms.rejected, key])],
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
