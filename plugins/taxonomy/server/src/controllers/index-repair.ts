// GET and POST /taxonomy/index -> whether the tables agree with documents and concepts; and the tables made anew.
import { rebuildIndexes, validateRequest, verifyIndexes } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { danglingTerms } from '../overviews/dangling-terms'
import type { RequestContext } from '../request'
import { rebuildTables } from '../vocabulary/rebuild-tables'
import { indexQuery } from './bodies'

export const indexRepair = ({ strapi }: { strapi: Core.Strapi }) => ({
  async verify(ctx: RequestContext): Promise<void> {
    const scope = validateRequest(indexQuery, ctx.query)
    ctx.body = { documents: await verifyIndexes(strapi, scope), dangling: await danglingTerms(strapi, scope) }
  },
  async rebuild(ctx: RequestContext): Promise<void> {
    const scope = validateRequest(indexQuery, ctx.query)
    const { differed } = await rebuildTables(strapi)
    ctx.body = { documents: await rebuildIndexes(strapi, scope), tables: differed }
  },
})
