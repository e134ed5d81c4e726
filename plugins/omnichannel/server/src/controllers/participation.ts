// GET /omnichannel/participation -> the settings page's data.
import { validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { z } from '@strapi/utils'
import { getService } from '../get-service'
import type { RequestContext } from '../request'

export const participation = ({ strapi }: { strapi: Core.Strapi }) => ({
  async describe(ctx: RequestContext): Promise<void> {
    validateRequest(z.strictObject({}), ctx.query)
    ctx.body = await getService(strapi, 'participation').describe()
  },
})
