// What was said of a document -> by rule, the role that alone makes exceptions to it, where whoever asks has another.
import type { Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { kitOf } from './kit'
import { hasRole, rolesNow } from './refuse-waivers'

/** Of rules that the permission is enough for, nothing: nobody lacks what nobody asks for. */
export async function approversLacked(
  strapi: Core.Strapi,
  messages: readonly Pick<Message, 'source' | 'ruleId'>[],
): Promise<Record<string, string>> {
  const roles = rolesNow(strapi)
  if (roles === undefined) return {}
  const lacked: Record<string, string> = {}
  for (const rule of new Set(messages.map(({ source, ruleId }) => `${source}/${ruleId}`))) {
    const approver = await kitOf(strapi).approverOf(rule)
    if (approver !== undefined && !hasRole(roles, approver)) lacked[rule] = approver
  }
  return lacked
}
