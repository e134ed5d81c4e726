// Admin requests about schemes -> what they hold, or a scheme made, changed, deleted, exported, installed.
import { validateRequest } from '@kanaal/strapi-kit/strapi-server'
import { EXTENSIONS, MEDIA_TYPES } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { SchemeInfo } from '../../../shared/contracts'
import type { WorkingCopy } from '../../../shared/overviews'
import { getService } from '../get-service'
import { mayPublish, refuseUnlessMayPublish } from '../may-change'
import { type Sight, sightOf } from '../may-see'
import { readableBy } from '../readable-documents'
import type { RequestContext } from '../request'
import { sayWhy } from '../say-why'
import { rebaseScheme, uriBaseOf } from '../vocabulary/rebase-scheme'
import { whoOf } from '../who-of'
import * as bodies from './bodies'

export const schemes = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => getService(strapi, 'schemes')
  const keyOf = ({ params }: RequestContext): string => params.key ?? ''
  return {
    async list(ctx: RequestContext): Promise<void> {
      ctx.body = seenSchemes(await sightOf(strapi, ctx), await service().list())
    },
    async create(ctx: RequestContext): Promise<void> {
      const input = validateRequest(bodies.createScheme, ctx.request.body)
      await service().create(input)
      ctx.status = 201
      ctx.body = await service().find(input.key)
    },
    async update(ctx: RequestContext): Promise<void> {
      await service().update(keyOf(ctx), validateRequest(bodies.updateScheme, ctx.request.body))
      ctx.body = await service().find(keyOf(ctx))
    },
    async uriBase(ctx: RequestContext): Promise<void> {
      ctx.body = await uriBaseOf(strapi, keyOf(ctx))
    },
    async rebase(ctx: RequestContext): Promise<void> {
      const wanted = validateRequest(bodies.rebase, ctx.request.body)
      await rebaseScheme(strapi, keyOf(ctx), { ...wanted, by: whoOf(ctx).by })
      ctx.body = await service().find(keyOf(ctx))
    },
    async remove(ctx: RequestContext): Promise<void> {
      await service().remove(keyOf(ctx))
      ctx.body = {}
    },
    async children(ctx: RequestContext): Promise<void> {
      const { parent, ...page } = validateRequest(bodies.childrenQuery, ctx.query)
      const sight = await sightOf(strapi, ctx)
      const readable = await readableBy(strapi, ctx)
      ctx.body = await getService(strapi, 'browser').children(keyOf(ctx), parent, {
        ...page,
        sight,
        readable,
      })
    },
    async export(ctx: RequestContext): Promise<void> {
      const { format, labels } = validateRequest(bodies.exportQuery, ctx.query)
      await sayWhy(strapi, 'format', async () => {
        ctx.body = await service().export(keyOf(ctx), format, labels)
      })
      ctx.set('Content-Disposition', `attachment; filename="${keyOf(ctx)}.${EXTENSIONS[format][0]}"`)
      ctx.type = MEDIA_TYPES[format]
    },
    async workingCopy(ctx: RequestContext): Promise<void> {
      const copy = await getService(strapi, 'publisher').workingCopy(keyOf(ctx))
      ctx.body = { ...copy, mayPublish: await mayPublish(strapi, ctx, keyOf(ctx)) } satisfies WorkingCopy
    },
    async publish(ctx: RequestContext): Promise<void> {
      const { step, version } = validateRequest(bodies.publishStep, ctx.request.body)
      await refuseUnlessMayPublish(strapi, ctx, keyOf(ctx))
      await getService(strapi, 'publisher').step(keyOf(ctx), step, version, whoOf(ctx))
      ctx.body = await service().find(keyOf(ctx))
    },
    async presets(ctx: RequestContext): Promise<void> {
      ctx.body = await getService(strapi, 'presets').list()
    },
    async install(ctx: RequestContext): Promise<void> {
      const { keys } = validateRequest(bodies.presetKeys, ctx.request.body)
      ctx.body = { installed: await getService(strapi, 'presets').install(keys) }
    },
  }
}

/** Of one that is seen in part, without settings that name other concepts. */
const seenSchemes = (sight: Sight, infos: readonly SchemeInfo[]): SchemeInfo[] =>
  infos.flatMap((info) => {
    const extent = sight.of(info.key)
    if (extent !== 'branches') return extent === 'whole' ? [info] : []
    const { access: _access, neverSuggest: _never, ...settings } = info.settings
    return [{ ...info, settings, isPart: true }]
  })
