// A stored value of `taxonomyTerms` and keys to add and take off -> the value as it should be, or nothing to change.
import type { AssignedTerms, TermAssignment } from '@kanaal/types'
import { keyOfRefused, readAssigned } from '../read-assigned'

export interface TermsChange {
  add: readonly string[]
  /** With the keys that stand for them now. */
  remove: readonly string[]
}

/** One that takes the place of exactly one other keeps its role, its weight and its place in the order. */
export function changeTerms(stored: unknown, { add, remove }: TermsChange): AssignedTerms | undefined {
  const { assignments, rejected } = readAssigned(stored)
  const gone = new Set(remove)
  const known = new Set(assignments.map(({ key }) => key))
  const missing = add.filter((key) => !known.has(key))
  const [first] = assignments.filter(({ key }) => gone.has(key))
  const isReplaced = first !== undefined && missing.length === 1
  const made = missing.map(
    (key): TermAssignment => ({ ...(isReplaced ? copied(first) : {}), key, provenance: 'manual' }),
  )
  const kept = assignments.flatMap((one) =>
    one === first && isReplaced ? made : gone.has(one.key) ? [] : [one],
  )
  const next = isReplaced ? kept : [...kept, ...made]
  const isSame = missing.length === 0 && next.length === assignments.length
  if (isSame) return undefined
  return { assignments: next, rejected: rejected.filter((one) => !add.includes(keyOfRefused(one))) }
}

const copied = ({ role, weight }: TermAssignment): Pick<TermAssignment, 'role' | 'weight'> => ({
  ...(role === undefined ? {} : { role }),
  ...(weight === undefined ? {} : { weight }),
})
