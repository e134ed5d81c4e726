// Requests about policies -> the list, one written or removed, the starter pack, or what one would say of a document.
import { parseMarkdown, RefusedDocument } from '@kanaal/content'
import type { Policy } from '@kanaal/metadata'
import {
  answer,
  etagOf,
  isLocalized,
  kitOf,
  languageOf,
  loadEntry,
  participationOf,
  readerOf,
  validateRequest,
} from '@kanaal/strapi-kit/strapi-server'
import type { Document } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors, z } from '@strapi/utils'
import type { PolicyList } from '../../../shared/policies'
import { getService } from '../get-service'
import { parsePolicy, refusalOf } from '../policies/parse-policy'
import { type ScopeNames, strangeScope } from '../policies/strange-scope'
import { tryPolicy } from '../policies/try-policy'
import { withinDeadline } from '../policies/within-deadline'

export interface PolicyContext {
  query: Record<string, unknown>
  params: Record<string, string>
  request: { body?: unknown; headers: Record<string, string | string[] | undefined> }
  state: { user?: { firstname?: string | null; lastname?: string | null }; userAbility?: unknown }
  status: number
  body: unknown
  type: string
  vary(names: string): void
  set(name: string, value: string): void
}

const definition = z.record(z.string(), z.unknown())
const written = z.strictObject({ definition, version: z.number().int().min(0) })
const tried = z.strictObject({
  definition,
  uid: z.string().optional(),
  documentId: z.string().max(255).optional(),
  locale: z.string().max(35).optional(),
  text: z.string().max(100_000).optional(),
})

/** Milliseconds: a policy on a text of 100,000 characters takes a tenth of it. */
const TRY_MS = 2_000

function tooSlow(language: string): Error {
  const message = language.startsWith('nl')
    ? 'Dit duurde langer dan twee seconden. Probeer het met een kortere tekst of minder woorden.'
    : 'This took longer than two seconds. Try a shorter text, or fewer words.'
  return new errors.ValidationError(`definition: ${message}`, {
    errors: [{ path: ['definition'], message, name: 'ValidationError' }],
  })
}

const DETECTORS = ['bsn', 'iban', 'email', 'phone', 'price-claim', 'salutation']

export const policies = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => getService(strapi, 'policies')
  const nameOf = ({ state: { user } }: PolicyContext): string | null =>
    [user?.firstname, user?.lastname].filter(Boolean).join(' ') || null

  async function save(ctx: PolicyContext, id?: string): Promise<void> {
    const body = validateRequest(written, ctx.request.body)
    const policy = parsePolicy(body.definition, languageOf(strapi), ['definition'])
    if (id !== undefined && policy.id !== id) {
      throw new errors.ValidationError(`definition.id: a policy keeps its key, "${id}".`, {
        errors: [
          {
            path: ['definition', 'id'],
            message: `A policy keeps its key, "${id}".`,
            name: 'ValidationError',
          },
        ],
      })
    }
    await refuseStrangeScope(policy)
    ctx.body = await service().save(policy, body.version, nameOf(ctx))
  }

  async function refuseStrangeScope({ id, scope }: Policy): Promise<void> {
    const known = await scopeNames()
    if (strangeScope(scope, known).length === 0) return
    const standing = (await service().list()).find(({ definition }) => definition.id === id)
    const wrong = strangeScope(scope, known, standing?.definition.scope)
    if (wrong.length > 0) throw refusalOf(wrong, languageOf(strapi), ['definition'])
  }

  /** A type by its uid, or by the name that its documents and profiles have. Without the omnichannel plugin nobody knows the targets. */
  async function scopeNames(): Promise<ScopeNames> {
    const { targets, site, profiles } = await getService(strapi, 'rules').load()
    const uids = typesHere().map(({ uid }) => uid)
    const names = [
      ...uids.map((uid) => uid.split('.').at(-1) ?? uid),
      ...profiles.flatMap(({ types }) => types),
    ]
    const channels = strapi.plugin('omnichannel') ? targets.flatMap(({ id, channel }) => [id, channel]) : []
    return {
      types: [...new Set([...uids, ...names])].filter((name) => name !== '*'),
      channels: [...new Set(channels)],
      locales: site.locales,
    }
  }

  const typesHere = () => [...kitOf(strapi).participations.values()].filter(({ enabled }) => enabled)

  return {
    async list(ctx: PolicyContext): Promise<void> {
      validateRequest(z.strictObject({}), ctx.query)
      const { targets, site } = await getService(strapi, 'rules').load()
      ctx.set('Cache-Control', 'no-store')
      ctx.body = {
        policies: await service().list(),
        starters: await service().missingStarters(),
        types: typesHere().map(({ uid }) => ({ uid, name: nameOfType(strapi, uid) })),
        channels: [...new Set(targets.flatMap(({ id, channel }) => [id, channel]))],
        locales: site.locales,
        detectors: DETECTORS,
        vocabularies: (await kitOf(strapi).sources.terms?.schemes()) ?? [],
      } satisfies PolicyList
    },

    async create(ctx: PolicyContext): Promise<void> {
      await save(ctx)
      ctx.status = 201
    },
    update: (ctx: PolicyContext): Promise<void> => save(ctx, ctx.params.id ?? ''),

    async remove(ctx: PolicyContext): Promise<void> {
      await service().remove(ctx.params.id ?? '')
      ctx.body = {}
    },

    async install(ctx: PolicyContext): Promise<void> {
      validateRequest(z.strictObject({}), ctx.request.body)
      ctx.body = { installed: await service().installStarter(nameOf(ctx)) }
    },

    async try(ctx: PolicyContext): Promise<void> {
      const body = validateRequest(tried, ctx.request.body)
      const policy = parsePolicy(body.definition, languageOf(strapi), ['definition'])
      const { site } = await getService(strapi, 'rules').load()
      const stored = body.text === undefined ? await readStored(ctx, body) : undefined
      const { text = '', locale } = body
      // Everybody else waits meanwhile: there need be no plugin here that has a thread for it.
      const [filled = policy] = await service().fill([policy])
      const said = withinDeadline(() => tryPolicy(filled, stored ?? readText(text, locale), site), TRY_MS)
      if (!said) throw tooSlow(languageOf(strapi))
      ctx.body = said.result
    },

    /** For `kanaal check`: what stands here, over its own configuration. */
    async find(ctx: PolicyContext): Promise<void> {
      validateRequest(z.strictObject({}), ctx.query)
      const body = { policies: await service().inForce() }
      ctx.vary('Authorization')
      answer(ctx, {
        etag: etagOf(body),
        cacheControl: 'private, no-cache',
        mediaType: 'application/json; charset=utf-8',
        body,
      })
    },
  }

  async function readStored(ctx: PolicyContext, body: z.output<typeof tried>): Promise<Document> {
    const { uid = '', documentId = '', locale } = body
    const fields = participationOf(strapi, uid)?.fields
    if (!fields) {
      const message = `"${uid}" does not take part.`
      throw new errors.ValidationError(`uid: ${message}`, {
        errors: [{ path: ['uid'], message, name: 'ValidationError' }],
      })
    }
    const reader = readerOf(strapi, ctx.state.userAbility, uid)
    const chosen = isLocalized(strapi, uid) ? locale : undefined
    const entry = await loadEntry(strapi, { uid, documentId, locale: chosen, status: 'draft' })
    if (!entry) throw new errors.NotFoundError()
    const narrowed = await reader.narrow(entry)
    const document = await getService(strapi, 'readings').readWhatCan({
      uid,
      documentId,
      locale: chosen,
      fields,
      entry: narrowed,
    })
    if (!document) throw new errors.ApplicationError('This document cannot be read.')
    return document
  }
}

const nameOfType = (strapi: Core.Strapi, uid: string): string =>
  strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.info?.displayName ?? uid

function readText(text: string, locale: string | undefined): Document {
  try {
    return parseMarkdown(text, { path: 'text.md', ...(locale ? { locale } : {}) })
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error
    throw new errors.ValidationError(`text: ${error.message}`, {
      errors: [{ path: ['text'], message: error.message, name: 'ValidationError' }],
    })
  }
}
