// Admin requests about targeting -> what would be shown to whom and why, and where nobody is served.
import { validateRequest, whereReadable } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors, z } from '@strapi/utils'
import type { DeliverAnswer } from '../../../shared/deliver'
import { matrixQuery, simulateQuery } from '../content-api-queries'
import { toPlaceCursor } from '../deliver/place-cursor'
import { readAsked, readPlace } from '../deliver/read-asked'
import { getService } from '../get-service'
import { refuseUnknown } from '../refuse-unknown'
import type { RequestContext } from '../request'
import type { ReadableType } from '../services/matrix'

const EXPLAINED = 50

export const targeting = ({ strapi }: { strapi: Core.Strapi }) => {
  /** A filter for what this administrator may read of a type; undefined where it is nothing. */
  const readable = async (ctx: RequestContext, uid: string): Promise<ReadableType['filters'] | undefined> =>
    whereReadable(strapi, ctx.state.userAbility, uid).catch((error: unknown) => {
      if (error instanceof errors.ForbiddenError) return undefined
      throw error
    })

  async function readableOf(ctx: RequestContext, uids: readonly string[]): Promise<ReadableType[]> {
    const types: ReadableType[] = []
    for (const uid of uids) {
      const filters = await readable(ctx, uid)
      if (filters) types.push({ uid, filters })
    }
    return types
  }

  /** Those of a list that this administrator may read: an author sees their own. */
  async function narrow<Item extends { uid: string; documentId: string }>(
    ctx: RequestContext,
    items: readonly Item[],
  ): Promise<Item[]> {
    const allowed = new Set<string>()
    for (const uid of new Set(items.map((item) => item.uid))) {
      const filter = await readable(ctx, uid)
      const ids = items.flatMap((item) => (item.uid === uid ? [item.documentId] : []))
      const where = { $and: [filter ?? {}, { documentId: { $in: ids } }] }
      const rows: { documentId: string }[] = await strapi.db
        .query(uid)
        .findMany({ where, select: ['documentId'] })
      for (const { documentId } of rows) allowed.add(`${uid} ${documentId}`)
    }
    return items.filter(({ uid, documentId }) => allowed.has(`${uid} ${documentId}`))
  }

  return {
    async simulate(ctx: RequestContext): Promise<void> {
      const query = validateRequest(simulateQuery, ctx.query)
      const { after, size } = readPlace(query)
      const asked = await readAsked(strapi, query, {
        mayFind: async (uid) => (await readable(ctx, uid)) !== undefined,
        mayName: () => true,
      })
      if (asked.types.length === 0) throw new errors.ForbiddenError()
      const service = getService(strapi, 'deliver')
      const { items, next } = await service.find(asked, after, size)
      ctx.set('Cache-Control', 'no-store')
      ctx.body = {
        data: await narrow(ctx, items),
        meta: {
          at: new Date(asked.at).toISOString(),
          ...(next ? { next: toPlaceCursor(next) } : {}),
          excluded: await narrow(ctx, await service.explain(asked, EXPLAINED)),
        },
      } satisfies DeliverAnswer
    },

    async matrix(ctx: RequestContext): Promise<void> {
      const { type, locale, channel, at } = validateRequest(matrixQuery, ctx.query)
      await refuseUnknown(strapi, { type, locale, target: channel })
      const types = await readableOf(ctx, type === undefined ? getService(strapi, 'feed').uids() : [type])
      if (types.length === 0) throw new errors.ForbiddenError()
      ctx.set('Cache-Control', 'no-store')
      const moment = at === undefined ? Date.now() : Date.parse(at)
      ctx.body = await getService(strapi, 'matrix').count({ types, locale, channel, at: moment })
    },

    async choices(ctx: RequestContext): Promise<void> {
      validateRequest(z.strictObject({}), ctx.query)
      const types = await readableOf(ctx, getService(strapi, 'feed').uids())
      ctx.body = await getService(strapi, 'matrix').choices(types)
    },
  }
}
