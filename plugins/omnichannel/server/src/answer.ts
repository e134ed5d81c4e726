// An ETag, a media type and a body -> the answer to a GET: 200 with the body, or 304 where the client has it.
import type { RequestContext } from './request'

export interface Answer {
  /** Opaque, without quotes. */
  etag: string
  cacheControl: string
  mediaType: string
  body: unknown
}

/**
 * Koa's own `ctx.fresh` never gives 304 to `fetch()`: beside `If-None-Match` that sends `Cache-Control: no-cache`,
 * which tells caches to ask the origin, not the origin to send all again (RFC 9111 5.2.1.4).
 */
export function answer(ctx: RequestContext, { etag, cacheControl, mediaType, body }: Answer): void {
  ctx.set('ETag', `"${etag}"`)
  ctx.set('Cache-Control', cacheControl)
  ctx.set('X-Content-Type-Options', 'nosniff')
  if (isKnown(ctx.request.headers['if-none-match'], etag)) {
    ctx.status = 304
    return
  }
  ctx.status = 200
  ctx.type = mediaType
  ctx.body = body
}

/** Weak comparison (RFC 9110 13.1.2): proxies that compress turn `"x"` into `W/"x"`. */
function isKnown(header: string | string[] | undefined, etag: string): boolean {
  const known = String(header ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
  return known.includes('*') || known.includes(`"${etag}"`)
}
