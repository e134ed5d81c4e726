// GET /api/omnichannel/player/player.{js,css} -> the kiosk player, for previews in a sandboxed frame.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
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
    ctx.set('ETag', `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`)
    ctx.set('Cache-Control', 'public, max-age=0, must-revalidate')
    ctx.set('X-Content-Type-Options', 'nosniff')
    // A sandboxed frame has an origin of its own, which is never the same as ours.
    ctx.set('Cross-Origin-Resource-Policy', 'cross-origin')
    ctx.status = 200
    ctx.type = mediaType
    if (ctx.fresh) ctx.status = 304
    else ctx.body = body
  },
})
