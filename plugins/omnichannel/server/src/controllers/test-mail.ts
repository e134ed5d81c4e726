// POST /omnichannel/test-mail -> the mail of an unsaved form, sent to the administrator who asks.
import { readerOf, refuseNullCharacters, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors, z } from '@strapi/utils'
import type { TestMailRequest, TestMailResponse } from '../../../shared/contracts'
import { getService } from '../get-service'
import { refuseUnknown } from '../refuse-unknown'
import type { RequestContext } from '../request'
import { formValues, refuseIllTyped } from '../request-body'

const body = formValues.extend({ target: z.string().min(1) })

export const testMail = ({ strapi }: { strapi: Core.Strapi }) => ({
  async send(ctx: RequestContext): Promise<void> {
    const request = validateRequest(body, ctx.request.body) as TestMailRequest
    refuseNullCharacters(request.data, ['data'])
    await refuseUnknown(strapi, request)
    const reader = readerOf(strapi, ctx.state.userAbility, request.uid)
    refuseIllTyped(strapi, request)
    const to = ctx.state.user?.email
    if (to === undefined)
      throw new errors.ForbiddenError('Only an administrator with an address gets a test.')
    await getService(strapi, 'test-mail').send(request, reader, ctx.request.origin, to)
    ctx.body = { to } satisfies TestMailResponse
  },
})
