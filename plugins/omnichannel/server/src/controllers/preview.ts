// POST /omnichannel/preview -> every target of an unsaved form, for people who may read the entry.
import { readerOf, refuseNullCharacters, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { z } from '@strapi/utils'
import type { PreviewRequest } from '../../../shared/contracts'
import { getService } from '../get-service'
import { refuseUnknown } from '../refuse-unknown'
import type { RequestContext } from '../request'
import { formValues, refuseIllTyped } from '../request-body'
import { untilClosed } from '../until-closed'

const body = formValues.extend({
  targets: z.array(z.string()).min(1).max(64).optional(),
  frames: z.array(z.string()).max(64).optional(),
})

export const preview = ({ strapi }: { strapi: Core.Strapi }) => ({
  async render(ctx: RequestContext): Promise<void> {
    const request = validateRequest(body, ctx.request.body) as PreviewRequest
    refuseNullCharacters(request.data, ['data'])
    await refuseUnknown(strapi, request)
    const readerOfType = (uid: string) => readerOf(strapi, ctx.state.userAbility, uid)
    // Who may not read the type is refused before the values are looked at.
    readerOfType(request.uid)
    refuseIllTyped(strapi, request)
    ctx.set('Cache-Control', 'no-store')
    const signal = untilClosed(ctx.res)
    const from = { base: ctx.request.origin, signal }
    const answer = getService(strapi, 'preview').render(request, readerOfType, from)
    ctx.body = await answer.catch((error: unknown) => {
      // Nobody is there to be told, and nothing went wrong.
      if (signal.aborted) return undefined
      throw error
    })
  },
})
