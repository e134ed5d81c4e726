// GET /api/taxonomy/query -> published documents by their terms, and counts for facets.
import { kitOf, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors, z } from '@strapi/utils'
import { getService } from '../get-service'
import { mayFind } from '../may-read'
import type { RequestContext } from '../request'
import { EXPANSIONS } from '../services/query'
import { refuse } from '../vocabulary/edit-concept'

/** A comma separates; no key has one, and in a URI it is `%2C`. */
const list = z
  .string()
  .max(8000)
  .transform((text) => text.split(',').filter(Boolean).map(decoded))
  .pipe(z.array(z.string().max(255)).max(100))
  .default([])

const query = z.strictObject({
  /** Keys, or URIs of concepts: documents that have one of them, */
  term: list,
  /** each of these, */
  all: list,
  /** and none of these. */
  none: list,
  expand: z.enum(EXPANSIONS).default('self'),
  facets: list,
  type: z.string().optional(),
  locale: z.string().max(35).optional(),
  role: z.string().max(64).optional(),
  language: z.string().max(35).default('en'),
  start: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})

export const queries = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: RequestContext): Promise<void> {
    const { term, type, ...asked } = validateRequest(query, ctx.query)
    const enabled = [...kitOf(strapi).participations.values()]
      .filter((one) => one.enabled)
      .map(({ uid }) => uid)
    if (type !== undefined && !enabled.includes(type)) refuse(['type'], `"${type}" does not take part.`)
    const schemes = (await getService(strapi, 'schemes').list()).map(({ key }) => key)
    const unknown = asked.facets.find((key) => !schemes.includes(key))
    if (unknown !== undefined) refuse(['facets'], `There is no scheme "${unknown}".`)
    const uids: string[] = []
    for (const uid of type === undefined ? enabled : [type]) {
      if (await mayFind(strapi, ctx.state.auth, uid)) uids.push(uid)
    }
    if (uids.length === 0) throw new errors.ForbiddenError()
    const { data, facets, total } = await getService(strapi, 'query').find({ ...asked, any: term, uids })
    ctx.vary('Authorization')
    ctx.set('Cache-Control', `${ctx.request.headers.authorization ? 'private' : 'public'}, no-cache`)
    ctx.body = { data, facets, meta: { total, start: asked.start, limit: asked.limit } }
  },
})

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
