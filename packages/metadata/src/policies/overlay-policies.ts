// The policies of a configuration and those that people wrote in the admin to one list: by id, what people wrote wins.
import { starterPolicies } from './starter-policies.ts'

const idOf = (policy: unknown): unknown =>
  typeof policy === 'object' && policy !== null && 'id' in policy ? policy.id : undefined

/** Undefined gives the starter pack, as for `policyRules`. What is no policy stays, and `policyRules` says so. */
export const overlayPolicies = (
  configured: readonly unknown[] | undefined,
  own: readonly unknown[],
): unknown[] => {
  const base = configured ?? starterPolicies
  const byId = new Map(own.map((policy) => [idOf(policy), policy]))
  const known = new Set(base.map(idOf))
  return [
    ...base.map((policy) => byId.get(idOf(policy)) ?? policy),
    ...own.filter((policy) => !known.has(idOf(policy))),
  ]
}
