// GET /api/omnichannel/documents -> published documents, one JSON a line, page by page.
import { answer, etagOf, mayRead, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { documentsQuery } from '../content-api-queries'
import { fromCursor, toCursor } from '../cursor'
import { getService } from '../get-service'
import { refuse, refuseUnknown } from '../refuse-unknown'
import type { RequestContext } from '../request'
import type { FeedPlace } from '../services/feed'

/** UTF-16 units after which a page ends early: it is kept in memory for its ETag. */
const PAGE_CHARACTERS = 8_000_000

export const documents = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: RequestContext): Promise<void> {
    const { type, locale, cursor, limit } = validateRequest(documentsQuery, ctx.query)
    await refuseUnknown(strapi, { type, locale })
    const after = cursor === undefined ? undefined : fromCursor(cursor)
    if (cursor !== undefined && !after) refuse(['cursor'], 'Expected the x-next-cursor of an earlier page.')
    const feed = getService(strapi, 'feed')
    const uids: string[] = []
    for (const uid of type === undefined ? feed.uids() : [type]) {
      if (await mayRead(strapi, ctx.state.auth, uid, 'find')) uids.push(uid)
    }
    if (uids.length === 0) throw new errors.ForbiddenError()
    const { places, hasMore } = await feed.page({ uids, locale, after, limit })
    let body = ''
    let last: FeedPlace | undefined
    for (const place of places) {
      const line = await feed.read(place)
      last = place
      if (line) body += `${JSON.stringify(line)}\n`
      if (body.length > PAGE_CHARACTERS) break
    }
    if (last && (hasMore || last !== places.at(-1))) ctx.set('x-next-cursor', toCursor(last))
    ctx.vary('Authorization')
    const mediaType = 'application/x-ndjson; charset=utf-8'
    answer(ctx, { etag: etagOf(body), cacheControl: 'private, no-cache', mediaType, body })
  },
})
