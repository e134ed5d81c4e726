// GET /content-metadata/history -> who changed which value: of one document, of all that somebody may read, or as a file.
import { validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'
import type { RequestContext } from '../request'
import * as bodies from './bodies'

export const history = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: RequestContext): Promise<void> {
    const query = validateRequest(bodies.history, ctx.query)
    ctx.set('Cache-Control', 'no-store')
    ctx.body = await getService(strapi, 'history').list(query, ctx.state.userAbility)
  },

  async export(ctx: RequestContext): Promise<void> {
    const query = validateRequest(bodies.exportedHistory, ctx.query)
    ctx.set('Cache-Control', 'no-store')
    ctx.set('X-Content-Type-Options', 'nosniff')
    ctx.set('Content-Disposition', 'attachment; filename="metadata-changes.jsonl"')
    ctx.type = 'application/x-ndjson; charset=utf-8'
    ctx.body = await getService(strapi, 'history').export(query, ctx.state.userAbility)
  },
})
