// POST /omnichannel/preview -> every target of an unsaved form, for people who may read the entry.
import { refuseNullCharacters, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { z } from '@strapi/utils'
import type { PreviewRequest } from '../../../shared/contracts'
import { getService } from '../get-service'
import { readerOf } from '../reader-of'
import { refuseUnknown } from '../refuse-unknown'
import type { RequestContext } from '../request'

const body = z.strictObject({
  uid: z.string().min(1),
  documentId: z.string().min(1).max(255).optional(),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'Expected a language tag such as "nl" or "en-GB".'),
  data: z.record(z.string(), z.unknown()),
  targets: z.array(z.string()).min(1).max(64).optional(),
  audience: z.string().optional(),
  now: z.iso.datetime({ offset: true }).optional(),
  frames: z.array(z.string()).max(64).optional(),
})

export const preview = ({ strapi }: { strapi: Core.Strapi }) => ({
  async render(ctx: RequestContext): Promise<void> {
    const request = validateRequest(body, ctx.request.body) as PreviewRequest
    refuseNullCharacters(request.data, ['data'])
    await refuseUnknown(strapi, request)
    const reader = readerOf(strapi, ctx.state.userAbility, request.uid)
    ctx.set('Cache-Control', 'no-store')
    ctx.body = await getService(strapi, 'preview').render(request, reader, ctx.request.origin)
  },
})
