// Admin requests about concepts -> answers of the browser, or a change by the editor; 409 where somebody was first.
import { validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'
import type { RequestContext } from '../request'
import type { Who } from '../services/editor'
import { VersionConflict } from '../version-conflict'
import * as bodies from './bodies'

export const concepts = ({ strapi }: { strapi: Core.Strapi }) => {
  const browser = () => getService(strapi, 'browser')
  const editor = () => getService(strapi, 'editor')

  /** Answers with the concept as it is now; `change` can be undone. */
  async function change(
    ctx: RequestContext,
    key: string | undefined,
    make: () => Promise<string>,
  ): Promise<void> {
    try {
      const id = await make()
      ctx.body = key === undefined ? { change: id } : { change: id, concept: await browser().detail(key) }
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error
      ctx.conflict(error.message, { key: error.key })
    }
  }

  return {
    async find(ctx: RequestContext): Promise<void> {
      ctx.body = await browser().detail(keyOf(ctx))
    },
    async impact(ctx: RequestContext): Promise<void> {
      ctx.body = await browser().impact(keyOf(ctx))
    },
    async create(ctx: RequestContext): Promise<void> {
      const input = validateRequest(bodies.createConcept, ctx.request.body)
      const { key, change: id } = await editor().create(
        input as Parameters<ReturnType<typeof editor>['create']>[0],
        whoOf(ctx),
      )
      ctx.status = 201
      ctx.body = { change: id, concept: await browser().detail(key) }
    },
    async update(ctx: RequestContext): Promise<void> {
      const { fields, version, reason } = validateRequest(bodies.updateConcept, ctx.request.body)
      const key = keyOf(ctx)
      const who = whoOf(ctx, reason)
      await change(ctx, key, () =>
        editor().update(key, fields as Parameters<ReturnType<typeof editor>['update']>[1], { version }, who),
      )
    },
    async move(ctx: RequestContext): Promise<void> {
      const { version, ...place } = validateRequest(bodies.moveConcept, ctx.request.body)
      const key = keyOf(ctx)
      await change(ctx, key, () => editor().move(key, place, { version }, whoOf(ctx)))
    },
    async merge(ctx: RequestContext): Promise<void> {
      const { version, into, reason } = validateRequest(bodies.mergeConcept, ctx.request.body)
      const key = keyOf(ctx)
      await change(ctx, key, () => editor().merge(key, into, { version }, whoOf(ctx, reason)))
    },
    async deprecate(ctx: RequestContext): Promise<void> {
      const { version, reason, ...how } = validateRequest(bodies.deprecateConcept, ctx.request.body)
      const key = keyOf(ctx)
      await change(ctx, key, () => editor().deprecate(key, how, { version }, whoOf(ctx, reason)))
    },
    async reinstate(ctx: RequestContext): Promise<void> {
      const { version, reason } = validateRequest(bodies.versionOnly, ctx.request.body)
      const key = keyOf(ctx)
      await change(ctx, key, () => editor().reinstate(key, { version }, whoOf(ctx, reason)))
    },
    async remove(ctx: RequestContext): Promise<void> {
      await change(ctx, undefined, () => editor().remove(keyOf(ctx), {}, whoOf(ctx)))
    },
    async undo(ctx: RequestContext): Promise<void> {
      await change(ctx, undefined, () => editor().undo(ctx.params.id ?? '', whoOf(ctx)))
    },
    async search(ctx: RequestContext): Promise<void> {
      const { q, language, schemes, deprecated, limit } = validateRequest(bodies.searchQuery, ctx.query)
      ctx.body = await browser().search(q, {
        language,
        limit,
        schemes: schemes?.split(',').filter(Boolean),
        withDeprecated: deprecated === 'true',
      })
    },
    async describe(ctx: RequestContext): Promise<void> {
      ctx.body = await browser().describe(validateRequest(bodies.termKeys, ctx.request.body).keys)
    },
  }
}

const keyOf = ({ params }: RequestContext): string => params.key ?? ''

function whoOf({ state: { user } }: RequestContext, reason?: string): Who {
  const name = [user?.firstname, user?.lastname].filter(Boolean).join(' ') || user?.email || undefined
  return { by: name, reason }
}
