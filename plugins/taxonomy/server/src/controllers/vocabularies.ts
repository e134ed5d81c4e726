// GET /api/taxonomy/schemes[/:key[/concepts]] -> vocabularies in the form that the reader accepts.
import { createHash } from 'node:crypto'
import { validateRequest } from '@kanaal/strapi-kit/strapi-server'
import { type Format, MEDIA_TYPES, stateBothWays, toHtml, writeVocabulary } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { z } from '@strapi/utils'
import type { SchemeInfo } from '../../../shared/contracts'
import { getService } from '../get-service'
import { Missing } from '../refuse'
import type { RequestContext } from '../request'
import { createPublishedPages, type PublishedPages } from '../vocabulary/published-pages'
import { overlayOf, publishedMembers } from '../vocabulary/published-rows'
import { findConcepts, findScheme, keysOfUris } from '../vocabulary/rows'

const conceptsQuery = z.strictObject({
  /** Typeahead; without it the tree, level by level. */
  q: z.string().min(1).max(255).optional(),
  parent: z.string().min(1).max(160).optional(),
  language: z.string().min(2).max(35).default('en'),
  start: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
const conceptQuery = z.strictObject({ uri: z.string().min(1).max(255) })
const nothing = z.strictObject({})

/** The first is what a reader gets who has no wish. */
const JSON_TYPE = 'application/json'
const FORMATS: Format[] = ['turtle', 'jsonld', 'rdfxml', 'ntriples', 'csv']
const ACCEPTED = [JSON_TYPE, ...FORMATS.map((format) => MEDIA_TYPES[format]), 'text/html']

export const vocabularies = ({ strapi }: { strapi: Core.Strapi }) => {
  const schemes = () => getService(strapi, 'schemes')

  /** JSON by `read`; every other form is the whole of the schemes named. */
  async function answer(ctx: RequestContext, keys: string[] | undefined, read: () => Promise<unknown>) {
    const type = ctx.accepts(ACCEPTED)
    if (type === false) {
      ctx.notAcceptable(`Ask for one of ${ACCEPTED.join(', ')}.`)
      return
    }
    // Another process may have changed a concept: the version is asked each time, the body made only where it differs.
    const state = createHash('sha256').update(
      `${await schemes().versions()} ${type} ${JSON.stringify(ctx.query)}`,
    )
    const etag = `"${state.digest('hex').slice(0, 32)}"`
    ctx.vary('Accept, Authorization')
    ctx.set('ETag', etag)
    ctx.set('Cache-Control', `${ctx.request.headers.authorization ? 'private' : 'public'}, no-cache`)
    ctx.set('X-Content-Type-Options', 'nosniff')
    if (String(ctx.request.headers['if-none-match'] ?? '').replace(/^W\//, '') === etag) {
      ctx.status = 304
      return
    }
    const format = FORMATS.find((one) => MEDIA_TYPES[one] === type)
    if (type === JSON_TYPE) ctx.body = await read()
    else {
      const vocabulary = stateBothWays(await schemes().published(keys))
      ctx.type = type
      ctx.body = format ? writeVocabulary(vocabulary, format).text : toHtml(vocabulary)
      if (!format) ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
    }
  }

  /** Nothing where readers see every change at once, or none was made since. */
  async function publishedPages(key: string): Promise<PublishedPages | undefined> {
    const scheme = await findScheme(strapi, key)
    const overlay = scheme?.published ? await overlayOf(strapi, [scheme]) : new Map()
    if (!scheme || overlay.size === 0) return undefined
    return createPublishedPages(await publishedMembers(strapi, scheme, overlay), scheme.settings?.standIns)
  }

  return {
    async list(ctx: RequestContext): Promise<void> {
      validateRequest(nothing, ctx.query)
      await answer(ctx, undefined, async () => ({ data: (await schemes().list()).map(toPublic) }))
    },
    async find(ctx: RequestContext): Promise<void> {
      validateRequest(nothing, ctx.query)
      const scheme = await schemes().find(ctx.params.key ?? '')
      await answer(ctx, [scheme.key], async () => ({ data: toPublic(scheme) }))
    },
    /** By its URI; a former one leads to that of now. */
    async concept(ctx: RequestContext): Promise<void> {
      const { uri } = validateRequest(conceptQuery, ctx.query)
      const key = (await keysOfUris(strapi.db.connection, [uri])).get(uri)
      const [term] = key === undefined ? [] : await getService(strapi, 'terms').resolve([key])
      if (!term) throw new Missing('concept-missing', { key: uri })
      ctx.set('X-Content-Type-Options', 'nosniff')
      const [row] = await findConcepts(strapi, [key ?? ''])
      if (row && row.uri !== uri) {
        ctx.status = 301
        // Against the address that was asked: whoever runs Strapi chooses what stands in front.
        ctx.set('Location', `?uri=${encodeURIComponent(row.uri)}`)
      } else ctx.body = { data: term }
    },
    async concepts(ctx: RequestContext): Promise<void> {
      const { q, parent, ...page } = validateRequest(conceptsQuery, ctx.query)
      const { key } = await schemes().find(ctx.params.key ?? '')
      const browser = getService(strapi, 'browser')
      await answer(ctx, [key], async () => {
        const pages = await publishedPages(key)
        if (pages) {
          if (q !== undefined) return { data: pages.search(q, page) }
          const { nodes, total } = pages.children(parent, page)
          return { data: nodes, meta: { total } }
        }
        if (q !== undefined) return { data: await browser.search(q, { ...page, schemes: [key] }) }
        const { nodes, total } = await browser.children(key, parent, page)
        // How many documents have a concept is for those who may read them.
        return { data: nodes.map(({ documents: _documents, ...node }) => node), meta: { total } }
      })
    },
  }
}

/** Without its settings: who may change it, and what it asks of people, is nobody's but theirs. */
const toPublic = ({ key, uri, kind, label, version, concepts, languages, attributes }: SchemeInfo) => ({
  key,
  uri,
  kind,
  label,
  version,
  concepts,
  languages,
  attributes,
})
