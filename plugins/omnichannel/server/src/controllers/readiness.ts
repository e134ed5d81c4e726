// GET /omnichannel/readiness?uid=… and /unready -> documents x targets, for people who may read them.
import {
  defaultLocale,
  isLocalized,
  kitOf,
  readerOf,
  validateRequest,
  whereReadable,
} from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { z } from '@strapi/utils'
import { STATE_FILTERS } from '../../../shared/contracts'
import { getService } from '../get-service'
import { refuse, refuseUnknown } from '../refuse-unknown'
import type { RequestContext } from '../request'

const query = z.strictObject({
  uid: z.string().min(1),
  locale: z.string().optional(),
  owner: z.string().min(1).max(255).optional(),
  campaign: z.string().min(1).max(255).optional(),
  target: z.string().optional(),
  state: z.enum(STATE_FILTERS).optional(),
  /** With a state, instead of a page: how many documents were looked at before. */
  from: z.coerce.number().int().min(0).optional(),
  page: z.coerce.number().int().min(1).optional(),
  // Every row is rendered on every target: about 50 ms each.
  pageSize: z.coerce.number().int().min(1).max(25).default(10),
})

export const readiness = ({ strapi }: { strapi: Core.Strapi }) => ({
  async unready(ctx: RequestContext): Promise<void> {
    validateRequest(z.strictObject({}), ctx.query)
    ctx.set('Cache-Control', 'no-store')
    ctx.body = await getService(strapi, 'unready').find(ctx.state.userAbility)
  },

  async list(ctx: RequestContext): Promise<void> {
    const { uid, locale, page, from, state, ...filters } = validateRequest(query, ctx.query)
    const { owner, campaign, target } = filters
    await refuseUnknown(strapi, { uid, locale, target })
    if (state !== undefined && page !== undefined)
      refuse(['page'], 'Pages of a state are asked for by "from".')
    if (state === undefined && from !== undefined) refuse(['from'], 'Without "state" ask for a "page".')
    if (kitOf(strapi).sources.metadata === undefined) {
      for (const [name, value] of Object.entries({ owner, campaign })) {
        if (value !== undefined)
          refuse([name], 'Only the plugin content-metadata knows; it is not installed.')
      }
    }
    const where = await whereReadable(strapi, ctx.state.userAbility, uid)
    const chosen = isLocalized(strapi, uid) ? (locale ?? (await defaultLocale(strapi))) : undefined
    ctx.set('Cache-Control', 'no-store')
    const readerOfType = (type: string) => readerOf(strapi, ctx.state.userAbility, type)
    const asked = { ...filters, uid, locale: chosen, where, readerOfType }
    const start = state === undefined ? { page: page ?? 1 } : { state, from: from ?? 0 }
    ctx.body = await getService(strapi, 'readiness').list({ ...asked, ...start })
  },
})
