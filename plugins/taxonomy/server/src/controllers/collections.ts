// Admin requests about collections of a scheme -> what they hold, or one made, changed or deleted.
import { validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'
import { refuseUnlessMay } from '../may-change'
import type { RequestContext } from '../request'
import * as bodies from './bodies'

export const collections = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => getService(strapi, 'collections')
  const keyOf = ({ params }: RequestContext): string => params.key ?? ''
  async function write(ctx: RequestContext, make: () => Promise<unknown>): Promise<void> {
    // Collections are no part of a working copy: they are not proposed.
    await refuseUnlessMay(strapi, ctx, { deed: 'standing', scheme: keyOf(ctx), concepts: [null] })
    await make()
    ctx.body = await service().list(keyOf(ctx))
  }
  return {
    async list(ctx: RequestContext): Promise<void> {
      ctx.body = await service().list(keyOf(ctx))
    },
    async save(ctx: RequestContext): Promise<void> {
      const { uri, ...input } = validateRequest(bodies.collection, ctx.request.body)
      await write(ctx, () => service().save(keyOf(ctx), { ...input, ...(uri === undefined ? {} : { uri }) }))
    },
    async remove(ctx: RequestContext): Promise<void> {
      const { uri } = validateRequest(bodies.collectionUri, ctx.query)
      await write(ctx, () => service().remove(keyOf(ctx), uri))
    },
  }
}
