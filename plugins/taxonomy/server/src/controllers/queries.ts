// GET /api/taxonomy/query -> published documents by their terms, and counts for facets.
import { answerJson, mayRead, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { getService } from '../get-service'
import { refuse } from '../refuse'
import type { RequestContext } from '../request'
import { knownSchemes } from '../vocabulary/known-schemes'
import { termQuery } from './content-api-queries'

export const queries = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: RequestContext): Promise<void> {
    const { term, type, ...asked } = validateRequest(termQuery, ctx.query)
    if (asked.depth !== undefined && asked.expand !== 'narrowerTransitive') refuse(['depth'], 'depth-alone')
    const enabled = await getService(strapi, 'query').types()
    if (type !== undefined && !enabled.includes(type)) refuse(['type'], 'type-apart', { uid: type })
    const schemes = asked.facets.length > 0 ? await knownSchemes(strapi) : []
    const unknown = asked.facets.find((facet) => !schemes.some(({ key }) => key === facet))
    if (unknown !== undefined) refuse(['facets'], 'scheme-missing', { key: unknown })
    const uids: string[] = []
    for (const uid of type === undefined ? enabled : [type]) {
      if (await mayRead(strapi, ctx.state.auth, uid, 'find')) uids.push(uid)
    }
    if (uids.length === 0) throw new errors.ForbiddenError()
    const { data, facets, total } = await getService(strapi, 'query').find({ ...asked, any: term, uids })
    const meta = { ...(total === undefined ? {} : { total }), start: asked.start, limit: asked.limit }
    const body = { data, facets, meta }
    ctx.vary('Authorization')
    answerJson(ctx, body)
  },
})
