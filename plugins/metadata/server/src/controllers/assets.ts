// Admin requests about images -> a page of them with their rights, or the rights of one, written.
import { validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { z } from '@strapi/utils'
import { LEASE_STATES } from '../../../shared/assets'
import { assetRights } from '../assets/asset-rights'
import { getService } from '../get-service'

export interface AssetContext {
  query: Record<string, unknown>
  params: Record<string, string>
  request: { body?: unknown }
  body: unknown
  set(name: string, value: string): void
}

const query = z.strictObject({
  q: z.string().max(255).default(''),
  lease: z.enum(LEASE_STATES).optional(),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(24),
})

export const assets = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: AssetContext): Promise<void> {
    const { lease, ...asked } = validateRequest(query, ctx.query)
    const page = await getService(strapi, 'assets').list({ ...asked, lease })
    const { site } = await getService(strapi, 'rules').load()
    ctx.set('Cache-Control', 'no-store')
    ctx.body = { ...page, locales: site.locales }
  },

  async update(ctx: AssetContext): Promise<void> {
    const own = validateRequest(assetRights, ctx.request.body)
    ctx.body = await getService(strapi, 'assets').update(ctx.params.hash ?? '', own)
  },
})
