// Admin requests to change the terms of many documents -> what it would do, and jobs that can be stopped and taken back.
import { validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { RetagRequest } from '../../../shared/retag'
import { changeableDocuments } from '../changeable-documents'
import { getService } from '../get-service'
import { RightMissing } from '../may-change'
import { readableDocuments } from '../readable-documents'
import type { RequestContext } from '../request'
import { whoOf } from '../who-of'
import * as bodies from './bodies'

export const retags = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => getService(strapi, 'retagger')
  const idOf = ({ params }: RequestContext): string => params.id ?? ''

  const changeable = (ctx: RequestContext, uids: readonly string[], statuses: readonly string[]) =>
    changeableDocuments(strapi, ctx.state.userAbility, uids, statuses)

  /** What somebody else started is stopped, goes on, or back, only by who may change all that it touches. */
  async function refuseOthers(ctx: RequestContext): Promise<void> {
    const rows = await service().rowsOf(idOf(ctx))
    const uids = [...new Set(rows.map(({ uid }) => uid))]
    const mine = await changeable(ctx, uids, [...new Set(rows.map(({ status }) => status))])
    const count = await service().others(idOf(ctx), uids, mine)
    if (count > 0) throw new RightMissing('retag-others', { count })
  }

  return {
    async create(ctx: RequestContext): Promise<void> {
      const { dryRun, ...body } = validateRequest(bodies.retag, ctx.request.body)
      const request = body as RetagRequest
      const mine = await changeable(ctx, await service().uids(), request.select.statuses)
      const { uid } = request.select
      if (uid !== undefined && !mine.has(uid)) throw new RightMissing('type-forbidden', { uid })
      if (dryRun) ctx.body = await service().preview(request, mine)
      else {
        ctx.status = 202
        ctx.body = { id: await service().create(request, mine, whoOf(ctx)) }
      }
    },
    async list(ctx: RequestContext): Promise<void> {
      ctx.body = await service().list()
    },
    async items(ctx: RequestContext): Promise<void> {
      const page = validateRequest(bodies.itemsQuery, ctx.query)
      const uids = [...new Set((await service().rowsOf(idOf(ctx))).map(({ uid }) => uid))]
      const readable = await readableDocuments(strapi, ctx.state.userAbility, uids)
      ctx.body = await service().items(idOf(ctx), page, { uids, readable })
    },
    async stop(ctx: RequestContext): Promise<void> {
      await refuseOthers(ctx)
      await service().stop(idOf(ctx))
      ctx.body = {}
    },
    async resume(ctx: RequestContext): Promise<void> {
      await refuseOthers(ctx)
      await service().resume(idOf(ctx))
      ctx.body = {}
    },
    async revert(ctx: RequestContext): Promise<void> {
      await refuseOthers(ctx)
      await service().revert(idOf(ctx))
      ctx.body = {}
    },
  }
}
