// GET /api/content-metadata/:uid/:documentId -> what a published document says of itself, as JSON, JSON-LD, Dublin Core or a head.
import { answer, cacheControlOf, etagOf, mayRead, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { getService } from '../get-service'
import type { RequestContext } from '../request'
import * as bodies from './bodies'

const MEDIA_TYPES = {
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  dc: 'text/turtle; charset=utf-8',
  head: 'text/html; charset=utf-8',
}

export const documents = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: RequestContext): Promise<void> {
    const { locale, format } = validateRequest(bodies.resolved, ctx.query)
    const { uid = '', documentId = '' } = ctx.params
    if (!(await mayRead(strapi, ctx.state.auth, uid, 'findOne'))) throw new errors.ForbiddenError()
    const now = new Date().toISOString()
    const found = await getService(strapi, 'resolved').find({ uid, documentId, locale, format, now })
    if (found === undefined) throw new errors.NotFoundError()
    ctx.vary('Authorization')
    answer(ctx, {
      etag: etagOf(found),
      cacheControl: cacheControlOf(ctx),
      mediaType: MEDIA_TYPES[format],
      body: found,
    })
  },
})
