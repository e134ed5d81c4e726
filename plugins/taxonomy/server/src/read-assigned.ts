// The stored value of `taxonomyTerms` -> assignments and refused suggestions, as whoever publishes reads it too.
import { type RefusedTerm, readAssigned, type TermAssignment } from '@kanaal/types'

export { readAssigned }

/** The assignments alone. The gate and the index of one publication read the very same value. */
export function assignedBy(stored: unknown): readonly TermAssignment[] {
  if (typeof stored !== 'object' || stored === null) return readAssigned(stored).assignments
  const assigned = known.get(stored) ?? readAssigned(stored).assignments
  known.set(stored, assigned)
  return assigned
}

const known = new WeakMap<object, readonly TermAssignment[]>()

export const keyOfRefused = (refused: RefusedTerm): string =>
  typeof refused === 'string' ? refused : refused.key

export const refusedKeys = (value: unknown): string[] => readAssigned(value).rejected.map(keyOfRefused)
