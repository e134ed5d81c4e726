// Admin requests about the quality of a scheme -> its report, to look at or to take along; findings waived; the scheme mended.
import { languageOf, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { refuseUnlessMay } from '../may-change'
import { findingsOf } from '../overviews/findings'
import { mend, qualityOf, schemeOf } from '../overviews/quality'
import { toReportFile } from '../overviews/quality-report'
import { takeWaiverBack, waiveFinding } from '../overviews/waivers'
import type { RequestContext } from '../request'
import { whoOf } from '../who-of'
import * as bodies from './bodies'

export const quality = ({ strapi }: { strapi: Core.Strapi }) => {
  const report = async (ctx: RequestContext) => {
    ctx.body = await qualityOf(strapi, keyOf(ctx), languageOf(strapi))
  }
  return {
    find: report,
    async download(ctx: RequestContext): Promise<void> {
      const { format } = validateRequest(bodies.reportQuery, ctx.query)
      const scheme = await schemeOf(strapi, keyOf(ctx))
      const findings = await findingsOf(strapi, scheme, languageOf(strapi))
      const file = toReportFile(scheme, findings, format, languageOf(strapi))
      ctx.set('Content-Disposition', `attachment; filename="${file.name}"`)
      ctx.type = file.type
      ctx.body = file.text
    },
    async waive(ctx: RequestContext): Promise<void> {
      const waiver = validateRequest(bodies.waiver, ctx.request.body)
      const { by = null } = whoOf(ctx)
      await waiveFinding(strapi, keyOf(ctx), { ...waiver, by, at: new Date().toISOString() })
      await report(ctx)
    },
    async takeBack(ctx: RequestContext): Promise<void> {
      await takeWaiverBack(strapi, keyOf(ctx), validateRequest(bodies.finding, ctx.query))
      await report(ctx)
    },
    async mend(ctx: RequestContext): Promise<void> {
      const how = validateRequest(bodies.mend, ctx.request.body)
      const { key } = await schemeOf(strapi, keyOf(ctx))
      await refuseUnlessMay(strapi, ctx, { deed: 'standing', scheme: key, concepts: [null] })
      ctx.body = await mend(strapi, key, how, whoOf(ctx))
    },
  }
}

const keyOf = ({ params }: RequestContext): string => params.key ?? ''
