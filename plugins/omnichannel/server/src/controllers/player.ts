// GET /api/omnichannel/player/player.{js,css} -> the kiosk player, for previews in a sandboxed frame.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { answer, etagOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { RequestContext } from '../request'

const FILES: Record<string, string> = {
  'player.js': 'text/javascript; charset=utf-8',
  'player.css': 'text/css; charset=utf-8',
}

export const player = (_: { strapi: Core.Strapi }) => ({
  async send(ctx: RequestContext): Promise<void> {
    const file = ctx.params.file ?? ''
    const mediaType = Object.hasOwn(FILES, file) ? FILES[file] : undefined
    if (!mediaType) throw new errors.NotFoundError()
    const body = await readFile(createRequire(__filename).resolve(`@kanaal/kiosk-player/${file}`))
    // A sandboxed frame has an origin of its own, which is never the same as ours.
    ctx.set('Cross-Origin-Resource-Policy', 'cross-origin')
    answer(ctx, { etag: etagOf(body), cacheControl: 'public, no-cache', mediaType, body })
  },
})
