// A write that brings an exception to a rule -> nothing, or 400 at its place where whoever writes may not make one.
import { isDeepStrictEqual } from 'node:util'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { hasDrafts } from './content-type-of'
import { languageOf } from './language'
import type { DocumentCall } from './publication'

interface RequestState {
  state?: {
    userAbility?: { can(action: string): boolean }
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
export async function refuseWaivers(strapi: Core.Strapi, call: DocumentCall): Promise<void> {
  const asked = waiversIn(call.params.data)
  if (asked.length === 0 || mayWaive(strapi)) return
  const stored = await storedWaivers(strapi, call)
  const index = asked.findIndex((waiver) => !stored.some((known) => isDeepStrictEqual(known, waiver)))
  if (index === -1) return
  const message = languageOf(strapi) === 'nl' ? FORBIDDEN.nl : FORBIDDEN.en
  const path = ['contentMetadata', 'waivers', String(index)]
  // Not a ForbiddenError: Strapi answers those with one bare word.
  throw new errors.ValidationError(message, { errors: [{ path, message, name: 'ValidationError' }] })
}

const FORBIDDEN = {
  en: 'Your role may not make exceptions to rules. Ask somebody with the permission "Make an exception", or mend what the rule says.',
  nl: 'Je rol mag geen uitzonderingen op regels maken. Vraag iemand met het recht "Make an exception", of herstel wat de regel meldt.',
}

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
