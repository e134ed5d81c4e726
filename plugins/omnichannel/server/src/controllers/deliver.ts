// GET /api/omnichannel/deliver -> the right content: filtered, ordered, each with why; with a token also why not.
import {
  answer,
  cacheControlOf,
  etagOf,
  hasApiToken,
  mayRead,
  validateRequest,
} from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { DeliverAnswer } from '../../../shared/deliver'
import { deliverQuery } from '../content-api-queries'
import { toPlaceCursor } from '../deliver/place-cursor'
import { readAsked, readPlace, refuseFacets } from '../deliver/read-asked'
import { getService } from '../get-service'
import type { RequestContext } from '../request'

/** Documents that are explained: what an editor reads through. */
const EXPLAINED = 50

export const deliver = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: RequestContext): Promise<void> {
    const { explain, facets = [], ...query } = validateRequest(deliverQuery, ctx.query)
    const { after, size } = readPlace(query)
    const isStaff = hasApiToken(ctx.state.auth)
    const asked = await readAsked(strapi, query, {
      mayFind: (uid) => mayRead(strapi, ctx.state.auth, uid, 'find'),
      // What stands on a screen for staff is no business of the public, not even that it does.
      mayName: ({ visibility }) => isStaff || visibility !== 'internal',
    })
    if (asked.types.length === 0) throw new errors.ForbiddenError()
    if (explain === 'true' && !isStaff) {
      throw new errors.ForbiddenError('What is not shown, and why, is for staff: ask with an API token.')
    }
    await refuseFacets(strapi, facets)
    const service = getService(strapi, 'deliver')
    const { items, next } = await service.find(asked, after, size)
    const meta: DeliverAnswer['meta'] = { at: new Date(asked.at).toISOString() }
    if (next) meta.next = toPlaceCursor(next)
    if (facets.length > 0) meta.facets = await service.facets(asked, facets)
    if (explain === 'true') meta.excluded = await service.explain(asked, EXPLAINED)
    const body: DeliverAnswer = { data: items, meta }
    ctx.vary('Authorization')
    answer(ctx, {
      // The moment of asking is no part of what is shown.
      etag: etagOf([items, meta.next, meta.facets, meta.excluded]),
      cacheControl: cacheControlOf(ctx),
      mediaType: 'application/json; charset=utf-8',
      body,
    })
  },
})
