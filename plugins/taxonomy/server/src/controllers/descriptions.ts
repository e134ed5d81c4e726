// GET /api/taxonomy/schemes/:key/description, and the same in the admin -> a scheme described as a dataset, in a form of RDF.
import { validateRequest } from '@kanaal/strapi-kit/strapi-server'
import { EXTENSIONS, MEDIA_TYPES } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { chooseForm } from '../choose-form'
import { getService } from '../get-service'
import type { RequestContext } from '../request'
import { sayWhy } from '../say-why'
import { DESCRIPTION_FORMATS, descriptionQuery } from './bodies'
import { nothing } from './content-api-queries'

export const descriptions = ({ strapi }: { strapi: Core.Strapi }) => {
  const describer = () => getService(strapi, 'describer')
  const keyOf = ({ params }: RequestContext): string => params.key ?? ''
  return {
    async findOne(ctx: RequestContext): Promise<void> {
      validateRequest(nothing, ctx.query)
      const { key } = await getService(strapi, 'schemes').find(keyOf(ctx))
      const type = await chooseForm(
        strapi,
        ctx,
        DESCRIPTION_FORMATS.map((one) => MEDIA_TYPES[one]),
      )
      const format = DESCRIPTION_FORMATS.find((one) => MEDIA_TYPES[one] === type)
      if (!format) return
      await sayWhy(strapi, 'accept', async () => {
        ctx.body = await describer().describe(key, format)
      })
      ctx.type = MEDIA_TYPES[format]
    },
    async download(ctx: RequestContext): Promise<void> {
      const { format } = validateRequest(descriptionQuery, ctx.query)
      await sayWhy(strapi, 'format', async () => {
        ctx.body = await describer().describe(keyOf(ctx), format)
      })
      const name = `${keyOf(ctx)}.dataset.${EXTENSIONS[format][0]}`
      ctx.set('Content-Disposition', `attachment; filename="${name}"`)
      ctx.type = MEDIA_TYPES[format]
    },
  }
}
