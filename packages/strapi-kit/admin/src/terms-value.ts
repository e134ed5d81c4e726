// The value of `taxonomyTerms` in the form -> the same value with a term added or refused.
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

export const withRefusal = (terms: TermsValue, key: string): TermsValue => ({
  ...terms,
  rejected: [...new Set([...terms.rejected, key])],
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
