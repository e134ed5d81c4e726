// GET /api/taxonomy/schemes/:key/concepts and /concepts?uri= -> concepts as readers see them.
import { answerJson, cacheControlOf, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { answerInForm } from '../answer-in-form'
import { getService } from '../get-service'
import { Missing } from '../refuse'
import type { RequestContext } from '../request'
import { createPublishedPages, type PublishedPages } from '../vocabulary/published-pages'
import { overlayOf, publishedMembers } from '../vocabulary/published-rows'
import { findConcepts, findScheme, keysOfUris } from '../vocabulary/rows'
import { conceptQuery, conceptsQuery } from './content-api-queries'

export const vocabularyConcepts = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Nothing where readers see every change at once, or none was made since. */
  async function publishedPages(key: string): Promise<PublishedPages | undefined> {
    const scheme = await findScheme(strapi, key)
    const overlay = scheme?.published ? await overlayOf(strapi, [scheme]) : new Map()
    if (!scheme || overlay.size === 0) return undefined
    return createPublishedPages(await publishedMembers(strapi, scheme, overlay), scheme.settings?.standIns)
  }

  return {
    /** Of a scheme: its tree level by level, or what a text matches. */
    async find(ctx: RequestContext): Promise<void> {
      const { q, parent, ...page } = validateRequest(conceptsQuery, ctx.query)
      const { key } = await getService(strapi, 'schemes').find(ctx.params.key ?? '')
      const browser = getService(strapi, 'browser')
      await answerInForm(strapi, ctx, [key], async () => {
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
    /** By its URI; a former one leads to that of now, and that of a merged concept to what took its place. */
    async findOne(ctx: RequestContext): Promise<void> {
      const { uri } = validateRequest(conceptQuery, ctx.query)
      const key = (await keysOfUris(strapi.db.connection, [uri])).get(uri) ?? ''
      const [term] = await getService(strapi, 'terms').resolve([key])
      if (!term) throw new Missing('concept-missing', { key: uri })
      ctx.vary('Authorization')
      if (term.uri !== undefined && term.uri !== uri) {
        // A merge may be undone.
        const [row] = await findConcepts(strapi, [key])
        ctx.status = row?.uri === term.uri ? 301 : 302
        // A former URI may lead elsewhere once the concept it became is merged into another.
        ctx.set('Cache-Control', cacheControlOf(ctx))
        // Against the address that was asked: whoever runs Strapi chooses what stands in front.
        ctx.set('Location', `?uri=${encodeURIComponent(term.uri)}`)
        return
      }
      const body = { data: term }
      answerJson(ctx, body)
    },
  }
}
