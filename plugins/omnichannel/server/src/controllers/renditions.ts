// GET /api/omnichannel/renditions/:uid/:documentId -> a rendition as JSON, or the bytes of one part.
import { RefusedDocument } from '@kanaal/content'
import {
  answer,
  cacheControlOf,
  defaultLocale,
  hasApiToken,
  isLocalized,
  mayRead,
  participationOf,
  validateRequest,
} from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { renditionQuery } from '../content-api-queries'
import { getService } from '../get-service'
import { refuseUnknown } from '../refuse-unknown'
import { partOf, toPublicRecord, toStaffRecord } from '../rendition-response'
import type { RequestContext } from '../request'

/** A rendition is a page of somebody else's making: in this origin it must not run, post, or be framed. */
const PART_POLICY = "sandbox; default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'"

export const renditions = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: RequestContext): Promise<void> {
    const { uid = '', documentId = '' } = ctx.params
    const { target, locale, audience, part } = validateRequest(renditionQuery, ctx.query)
    if (!participationOf(strapi, uid)) throw new errors.NotFoundError()
    if (!(await mayRead(strapi, ctx.state.auth, uid, 'findOne'))) throw new errors.ForbiddenError()
    await refuseUnknown(strapi, { locale, target, audience })
    const { engine } = await getService(strapi, 'engine').load()
    const isInternal = engine.targets.find(({ id }) => id === target)?.visibility === 'internal'
    const isStaff = hasApiToken(ctx.state.auth)
    if (isInternal && !isStaff) {
      throw new errors.ForbiddenError(`"${target}" is for staff: read it with an API token.`)
    }
    const chosen = isLocalized(strapi, uid) ? (locale ?? (await defaultLocale(strapi))) : undefined
    const service = getService(strapi, 'renditions')
    if (service.isBusy()) {
      ctx.set('Retry-After', '5')
      ctx.throw(503, 'Too many renditions are being made. Ask again in a few seconds.')
    }
    const rendition = await service
      .find({
        uid,
        documentId,
        target,
        locale: chosen,
        audience,
        now: new Date(),
        mayInclude: (included) => mayRead(strapi, ctx.state.auth, included, 'findOne'),
      })
      .catch((error: unknown) => {
        if (!(error instanceof RefusedDocument)) throw error
        throw new errors.ApplicationError(error.message, { messages: error.messages })
      })
    if (!rendition) throw new errors.NotFoundError()
    const sent = part === undefined ? undefined : partOf(rendition, part)
    if (part !== undefined && !sent) throw new errors.NotFoundError(`This rendition has no part "${part}".`)

    ctx.vary('Authorization')
    ctx.set('Content-Security-Policy', PART_POLICY)
    answer(ctx, {
      etag: sent?.etag ?? rendition.key,
      // Always asked again: a publication or an expiry shows at once, and an unchanged one costs a 304.
      cacheControl: cacheControlOf(ctx),
      mediaType: sent?.mediaType ?? 'application/json; charset=utf-8',
      body: sent ? sent.body : isStaff ? toStaffRecord(rendition) : toPublicRecord(rendition),
    })
  },
})
