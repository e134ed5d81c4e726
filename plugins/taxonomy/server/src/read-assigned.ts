// The stored value of `taxonomyTerms` -> assignments and refused suggestions; what is neither is left out.
import { type AssignedTerms, type TermAssignment, termAssignment } from '@kanaal/types'

export function readAssigned(value: unknown): Required<AssignedTerms> {
  const { assignments = value, rejected = [] } = isRecord(value) ? value : {}
  const listed: unknown[] = Array.isArray(assignments) ? assignments : []
  const seen = new Set<string>()
  const valid = listed.flatMap((one): TermAssignment[] => {
    const assignment = termAssignment.safeParse(typeof one === 'string' ? { key: one } : one).data
    // The same concept twice in the same role is one assignment.
    const identity = `${assignment?.key} ${assignment?.role ?? ''}`
    if (!assignment || seen.has(identity)) return []
    seen.add(identity)
    return [assignment]
  })
  const refused = Array.isArray(rejected) ? rejected.filter((key) => typeof key === 'string') : []
  return { assignments: valid, rejected: refused }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
