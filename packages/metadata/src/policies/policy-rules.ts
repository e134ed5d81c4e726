// Policies as a site writes them to rules, or to the path of what is wrong with them.
import { type AnyRule, explainIssue } from '@kanaal/types'
import { z } from 'zod'
import { type Policy, policy } from './policy.ts'
import { starterPolicies } from './starter-policies.ts'
import { toRule } from './to-rule.ts'

const policies = z.array(policy).superRefine((all, context) => {
  const seen = new Set<string>()
  all.forEach(({ id }, index) => {
    if (seen.has(id))
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `the policy "${id}" stands here twice`,
      })
    seen.add(id)
  })
})

/** A policy of the starter pack that was not changed has a page here; any other one what it refers to. */
const starters = new Map(starterPolicies.map((one) => [one.id, JSON.stringify(one)]))
const originOf = (one: Policy) =>
  starters.get(one.id) === JSON.stringify(one)
    ? ({ source: 'metadata', url: `packages/metadata/docs/rules/${one.id}.md` } as const)
    : ({ source: 'policy', url: one.references[0]?.url ?? '' } as const)

/**
 * Undefined gives the starter pack, an empty list nothing. A policy that is not enabled gives no rule.
 *
 * @returns `issues` with a path below `policies` where the list cannot be read; then there are no rules
 */
export const policyRules = (
  written: readonly unknown[] | undefined,
): { rules: AnyRule[]; issues: { path: string; message: string }[] } => {
  const parsed = written === undefined ? undefined : policies.safeParse(written, { error: explainIssue })
  if (parsed && !parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    return { rules: [], issues }
  }
  const all = parsed?.data ?? starterPolicies
  return { rules: all.filter(({ enabled }) => enabled).map((one) => toRule(one, originOf(one))), issues: [] }
}
