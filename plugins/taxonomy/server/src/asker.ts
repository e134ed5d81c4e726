// An administrator who asks for something -> which actions are theirs, and which rules of a scheme are about their roles.
import type { AccessRule } from '../../shared/access'
import type { RequestContext } from './request'

/** The part of a request that says who asks. */
export type Asker = Pick<RequestContext, 'state'>

export const can = ({ state: { userAbility } }: Asker, action: string): boolean =>
  (userAbility as { can(action: string): boolean } | undefined)?.can(action) ?? false

export function rulesFor({ state: { user } }: Asker, rules: readonly AccessRule[]): AccessRule[] {
  const roles = new Set((user?.roles ?? []).map(({ code }) => code))
  return rules.filter(({ role }) => roles.has(role))
}
