// The value of `taxonomyTerms` in the form -> the same value with a term added or refused.
import type { AssignedTerms, RefusedTerm, TermAssignment } from '@kanaal/types'

export interface TermsValue {
  assignments: TermAssignment[]
  rejected: RefusedTerm[]
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

/** A refusal is a key, or one with who made it and when. */
export const keyOfRefused = (refused: RefusedTerm): string =>
  typeof refused === 'string' ? refused : refused.key

/** What was refused and is chosen after all is no longer refused. */
export const withTerm = (terms: TermsValue, added: TermAssignment): TermsValue => ({
  assignments: terms.assignments.some(({ key }) => key === added.key)
    ? terms.assignments
    : [...terms.assignments, added],
  rejected: terms.rejected.filter((one) => keyOfRefused(one) !== added.key),
})

export const withRefusal = (terms: TermsValue, key: string): TermsValue => ({
  ...terms,
  rejected: terms.rejected.some((one) => keyOfRefused(one) === key)
    ? terms.rejected
    : [...terms.rejected, key],
})

/** Who changed terms in the form, and when, as an ISO instant. */
export interface Change {
  by: string
  at: string
}

/** The terms as they are after a change: what came in or was refused says by whom and when. */
export function withChange(before: TermsValue, after: TermsValue, { by, at }: Change): TermsValue {
  const change = by === '' ? { at } : { by, at }
  const chosen = new Set(before.assignments.map(({ key }) => key))
  const refused = new Set(before.rejected.map(keyOfRefused))
  return {
    assignments: after.assignments.map((one) => (chosen.has(one.key) ? one : { ...one, ...change })),
    rejected: after.rejected.map((one) => {
      const key = keyOfRefused(one)
      return refused.has(key) ? one : { key, ...change }
    }),
  }
}

/** A value on its way to the server says what it was made from: where somebody else has changed that since, it is refused. */
export interface SentTerms extends TermsValue {
  base: unknown
}

export const isSentTerms = (value: unknown): value is SentTerms => isRecord(value) && 'base' in value

/** In their order, for a page is filed under the first. Who chose a term, and how, is no part of what it says. */
export const isSameTerms = (one: TermsValue, other: TermsValue): boolean => toText(one) === toText(other)

const toText = ({ assignments, rejected }: TermsValue): string =>
  JSON.stringify([
    assignments.map(({ key, role = '', weight = 1 }) => [key, role, weight]),
    rejected.map(keyOfRefused).sort(),
  ])

/** What somebody else made of `base`, with what was added, taken off and refused here. */
export function mergeTerms(base: TermsValue, theirs: TermsValue, mine: TermsValue): TermsValue {
  const had = new Set(base.assignments.map(({ key }) => key))
  const kept = new Set(mine.assignments.map(({ key }) => key))
  const assignments = theirs.assignments.filter(({ key }) => kept.has(key) || !had.has(key))
  const merged = mine.assignments
    .filter(({ key }) => !had.has(key))
    .reduce(withTerm, { assignments, rejected: theirs.rejected })
  const known = new Set([...base.rejected, ...merged.rejected].map(keyOfRefused))
  const chosen = new Set(merged.assignments.map(({ key }) => key))
  const refused = mine.rejected.filter((one) => !known.has(keyOfRefused(one)))
  return {
    assignments: merged.assignments,
    rejected: [...merged.rejected, ...refused].filter((one) => !chosen.has(keyOfRefused(one))),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
