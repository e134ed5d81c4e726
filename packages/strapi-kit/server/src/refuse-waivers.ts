// A write that brings an exception to a rule -> nothing, or 400 at its place where whoever writes may not make one.
import { isDeepStrictEqual } from 'node:util'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { hasDrafts } from './content-type-of'
import type { Kit } from './kit'
import { languageOf } from './language'
import type { DocumentCall } from './publication'

interface RequestState {
  state?: {
    userAbility?: { can(action: string): boolean }
    user?: { roles?: { name?: string; code?: string }[] }
    auth?: { strategy?: { name?: string }; credentials?: { type?: string } | null }
  }
}

/** The permission belongs to the plugin that keeps metadata, else to the one whose gate stands alone. */
const waivingPluginOf = (strapi: Core.Strapi): string =>
  strapi.plugin('content-metadata') ? 'content-metadata' : 'omnichannel'

/** Registers the permission, where this plugin is the one that has it; call it in `bootstrap`. */
export async function registerWaivePermission(strapi: Core.Strapi, pluginName: string): Promise<void> {
  if (pluginName !== waivingPluginOf(strapi)) return
  await strapi.service('admin::permission').actionProvider.registerMany([
    {
      section: 'plugins',
      pluginName,
      uid: 'waive',
      displayName: 'Make an exception: publish despite what a rule says',
    },
  ])
}

/** A person by their role, a token only with full access. Programs of the site ask nobody. */
export function mayWaive(strapi: Core.Strapi): boolean {
  const context = strapi.requestContext.get() as unknown as RequestState | undefined
  if (context === undefined) return true
  const { userAbility, auth } = context.state ?? {}
  if (auth?.strategy?.name?.endsWith('api-token')) return auth.credentials?.type === 'full-access'
  return userAbility?.can(`plugin::${waivingPluginOf(strapi)}.waive`) ?? false
}

/** Who only saves a document again changes no exception, and may take one away: that makes nothing laxer. */
export async function refuseWaivers(
  strapi: Core.Strapi,
  call: DocumentCall,
  approverOf: Kit['approverOf'],
): Promise<void> {
  const asked = waiversIn(call.params.data)
  if (asked.length === 0) return
  const may = mayWaive(strapi)
  const roles = rolesNow(strapi)
  // Programs of the site ask nobody, and neither does whoever administers it.
  if (may && roles === undefined) return
  const stored = await storedWaivers(strapi, call)
  for (const [index, waiver] of asked.entries()) {
    if (stored.some((known) => isDeepStrictEqual(known, waiver))) continue
    if (!may) throw refusal(strapi, index, FORBIDDEN)
    const approver = await approverOf(ruleOf(waiver))
    if (approver !== undefined && !hasRole(roles, approver)) throw refusal(strapi, index, onlyFor(approver))
  }
}

/** Names and codes of what the person is, in small letters; undefined for a program, a token and a super administrator. */
export function rolesNow(strapi: Core.Strapi): ReadonlySet<string> | undefined {
  const context = strapi.requestContext.get() as unknown as RequestState | undefined
  const roles = context?.state?.user?.roles
  if (!roles || roles.some(({ code }) => code === SUPER_ADMIN)) return undefined
  return new Set(roles.flatMap(({ name, code }) => [name, code].map((one) => String(one).toLowerCase())))
}

export const hasRole = (roles: ReadonlySet<string> | undefined, role: string): boolean =>
  roles?.has(role.toLowerCase()) ?? false

const SUPER_ADMIN = 'strapi-super-admin'

const ruleOf = (waiver: unknown): string => String((waiver as { rule?: unknown } | null)?.rule ?? '')

function refusal(strapi: Core.Strapi, index: number, said: { en: string; nl: string }): Error {
  const message = languageOf(strapi) === 'nl' ? said.nl : said.en
  const path = ['contentMetadata', 'waivers', String(index)]
  // Not a ForbiddenError: Strapi answers those with one bare word.
  return new errors.ValidationError(message, { errors: [{ path, message, name: 'ValidationError' }] })
}

const FORBIDDEN = {
  en: 'Your role may not make exceptions to rules. Ask somebody with the permission "Make an exception", or mend what the rule says.',
  nl: 'Je rol mag geen uitzonderingen op regels maken. Vraag iemand met het recht "Make an exception", of herstel wat de regel meldt.',
}

const onlyFor = (approver: string) => ({
  en: `Only people with the role "${approver}" make exceptions to this rule. Ask one of them, or mend what the rule says.`,
  nl: `Alleen mensen met de rol "${approver}" maken uitzonderingen op deze regel. Vraag een van hen, of herstel wat de regel meldt.`,
})

function waiversIn(values: Record<string, unknown> | null | undefined): unknown[] {
  const { waivers } = (objectIn(values?.contentMetadata) ?? {}) as { waivers?: unknown }
  return Array.isArray(waivers) ? waivers : []
}

/** The database stores a text as it is: JSON in it comes back as the object that it says. */
function objectIn(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined // no JSON, and so no exception
  }
}

async function storedWaivers(strapi: Core.Strapi, { uid, params }: DocumentCall): Promise<unknown[]> {
  const { documentId, locale } = params
  if (documentId === undefined) return []
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: {
      documentId,
      ...(typeof locale === 'string' && { locale }),
      ...(hasDrafts(strapi, uid) && { publishedAt: { $null: true } }),
    },
    select: ['id', 'contentMetadata'],
  })
  return rows.flatMap(waiversIn)
}
