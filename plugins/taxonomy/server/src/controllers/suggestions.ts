// POST /taxonomy/suggest: unsaved values of a form -> concepts that fit, for people who may read the entry.
import { readerOf, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { SuggestRequest } from '../../../shared/suggest'
import { getService } from '../get-service'
import { sightOf } from '../may-see'
import type { RequestContext } from '../request'
import * as bodies from './bodies'

export const suggestions = ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: RequestContext): Promise<void> {
    const request = validateRequest(bodies.suggest, ctx.request.body) as SuggestRequest
    const reader = readerOf(strapi, ctx.state.userAbility, request.uid)
    ctx.set('Cache-Control', 'no-store')
    const found = await getService(strapi, 'suggestions').suggest(request, reader)
    ctx.body = await (await sightOf(strapi, ctx)).named(found)
  },
})
