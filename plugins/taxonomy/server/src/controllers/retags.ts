// Admin requests to change the terms of many documents -> what it would do, and jobs that can be stopped and taken back.
import { checkerOf, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { RetagRequest } from '../../../shared/overviews'
import { getService } from '../get-service'
import { RightMissing } from '../may-change'
import type { RequestContext } from '../request'
import { whoOf } from '../who-of'
import * as bodies from './bodies'

export const retags = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => getService(strapi, 'retagger')
  const idOf = ({ params }: RequestContext): string => params.id ?? ''

  /** Types that whoever asks may change, and publish where published rows are meant. */
  async function writable(ctx: RequestContext, statuses: readonly string[]): Promise<string[]> {
    return (await service().uids()).filter((uid) => {
      const { cannot } = checkerOf(strapi, ctx.state.userAbility, uid)
      const drafts = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.options?.draftAndPublish
      return !cannot.update() && !(drafts && statuses.includes('published') && cannot.publish())
    })
  }

  return {
    async create(ctx: RequestContext): Promise<void> {
      const { dryRun, ...body } = validateRequest(bodies.retag, ctx.request.body)
      const request = body as RetagRequest
      const uids = await writable(ctx, request.select.statuses)
      const { uid } = request.select
      if (uid !== undefined && !uids.includes(uid)) throw new RightMissing('type-forbidden', { uid })
      if (dryRun) ctx.body = await service().preview(request, uids)
      else {
        ctx.status = 202
        ctx.body = { id: await service().create(request, uids, whoOf(ctx)) }
      }
    },
    async list(ctx: RequestContext): Promise<void> {
      ctx.body = await service().list()
    },
    async items(ctx: RequestContext): Promise<void> {
      ctx.body = await service().items(idOf(ctx), validateRequest(bodies.itemsQuery, ctx.query))
    },
    async stop(ctx: RequestContext): Promise<void> {
      await service().stop(idOf(ctx))
      ctx.body = {}
    },
    async resume(ctx: RequestContext): Promise<void> {
      await service().resume(idOf(ctx))
      ctx.body = {}
    },
    async revert(ctx: RequestContext): Promise<void> {
      await service().revert(idOf(ctx))
      ctx.body = {}
    },
  }
}
