// GET /omnichannel/readiness?uid=… -> documents x targets, for people who may read them.
import {
  defaultLocale,
  isLocalized,
  readerOf,
  validateRequest,
  whereReadable,
} from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { z } from '@strapi/utils'
import { getService } from '../get-service'
import { refuseUnknown } from '../refuse-unknown'
import type { RequestContext } from '../request'

const query = z.strictObject({
  uid: z.string().min(1),
  locale: z.string().optional(),
  page: z.coerce.number().int().min(1).default(1),
  // Every row is rendered on every target: about 50 ms each.
  pageSize: z.coerce.number().int().min(1).max(25).default(10),
})

export const readiness = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: RequestContext): Promise<void> {
    const { uid, locale, page, pageSize } = validateRequest(query, ctx.query)
    await refuseUnknown(strapi, { uid, locale })
    const where = await whereReadable(strapi, ctx.state.userAbility, uid)
    const chosen = isLocalized(strapi, uid) ? (locale ?? (await defaultLocale(strapi))) : undefined
    ctx.set('Cache-Control', 'no-store')
    const readerOfType = (type: string) => readerOf(strapi, ctx.state.userAbility, type)
    const asked = { uid, locale: chosen, page, pageSize, where, readerOfType }
    ctx.body = await getService(strapi, 'readiness').list(asked)
  },
})
