// GET /content-metadata/overview and /summary -> documents by what is wrong with them, for people who may read them.
import { rebuildIndexes, validateRequest, verifyIndexes } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'
import type { RequestContext } from '../request'
import * as bodies from './bodies'

export const overview = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: RequestContext): Promise<void> {
    const query = validateRequest(bodies.overview, ctx.query)
    ctx.set('Cache-Control', 'no-store')
    ctx.body = await getService(strapi, 'overview').list(query, ctx.state.userAbility, Date.now())
  },

  async summary(ctx: RequestContext): Promise<void> {
    ctx.set('Cache-Control', 'no-store')
    ctx.body = await getService(strapi, 'overview').summary(ctx.state.userAbility, Date.now())
  },

  async verify(ctx: RequestContext): Promise<void> {
    ctx.body = { documents: await verifyIndexes(strapi, validateRequest(bodies.indexScope, ctx.query)) }
  },

  async rebuild(ctx: RequestContext): Promise<void> {
    ctx.body = { documents: await rebuildIndexes(strapi, validateRequest(bodies.indexScope, ctx.query)) }
  },
})
