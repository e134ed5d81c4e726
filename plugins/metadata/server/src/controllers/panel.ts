// POST /content-metadata/panel: unsaved values of a form -> what the document knows of itself; GET people: who may own it; GET choices: what may be written.
import { RefusedDocument } from '@kanaal/content'
import { languageOf, readerOf, refuseNullCharacters, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { PanelRequest } from '../../../shared/contracts'
import { getService } from '../get-service'
import type { RequestContext } from '../request'
import { refuseIssues } from '../stored/check-write'
import { issuesIn } from '../stored/stored-attributes'
import * as bodies from './bodies'

export const panel = ({ strapi }: { strapi: Core.Strapi }) => ({
  async describe(ctx: RequestContext): Promise<void> {
    const request = validateRequest(bodies.panel, ctx.request.body) as PanelRequest
    refuseNullCharacters(request.data, ['data'])
    const reader = readerOf(strapi, ctx.state.userAbility, request.uid)
    const { profiles } = await getService(strapi, 'rules').load()
    refuseIssues(issuesIn(request.uid, request.data, profiles), languageOf(strapi))
    ctx.set('Cache-Control', 'no-store')
    ctx.body = await getService(strapi, 'panel')
      .describe(request, reader, new Date())
      .catch((error: unknown) => {
        // The reader's thread gives its own copy of the class.
        if (
          !(error instanceof RefusedDocument || (error instanceof Error && error.name === 'RefusedDocument'))
        )
          throw error
        throw new errors.ValidationError(error.message)
      })
  },

  async choices(ctx: RequestContext): Promise<void> {
    ctx.set('Cache-Control', 'no-store')
    ctx.body = await getService(strapi, 'choices').list(ctx.state.userAbility)
  },

  async people(ctx: RequestContext): Promise<void> {
    ctx.set('Cache-Control', 'no-store')
    ctx.body = await getService(strapi, 'people').list(ctx.state.userAbility)
  },
})
