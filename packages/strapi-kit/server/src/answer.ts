// An ETag, a media type and a body -> the answer to a GET: 200 with the body, or 304 where the client has it.
import { createHash } from 'node:crypto'

export interface Answer {
  /** Opaque, without quotes. */
  etag: string
  cacheControl: string
  mediaType: string
  body: unknown
}

/** The parts of a Koa context that an answer is written to. */
interface AnswerContext {
  request: { headers: Record<string, string | string[] | undefined> }
  status: number
  body: unknown
  type: string
  set(name: string, value: string): void
}

/**
 * Koa's own `ctx.fresh` never gives 304 to `fetch()`: beside `If-None-Match` that sends `Cache-Control: no-cache`,
 * which tells caches to ask the origin, not the origin to send all again (RFC 9111 5.2.1.4).
 */
export function answer(ctx: AnswerContext, { etag, cacheControl, mediaType, body }: Answer): void {
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

/** The same for what is told apart by what it says itself. */
export const answerJson = (ctx: AnswerContext, body: unknown): void =>
  answer(ctx, {
    etag: etagOf(body),
    cacheControl: cacheControlOf(ctx),
    mediaType: 'application/json; charset=utf-8',
    body,
  })

/** Of what is answered itself, where nothing cheaper tells that it differs. */
export const etagOf = (body: unknown): string =>
  createHash('sha256')
    .update(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body))
    .digest('hex')

/** Whoever shows a token may be answered something else: no cache between keeps that for others. */
export const cacheControlOf = ({ request }: Pick<AnswerContext, 'request'>): string =>
  `${request.headers.authorization ? 'private' : 'public'}, no-cache`

/** Weak comparison (RFC 9110 13.1.2): proxies that compress turn `"x"` into `W/"x"`. */
export function isKnown(header: string | string[] | undefined, etag: string): boolean {
  const known = String(header ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
  return known.includes('*') || known.includes(`"${etag}"`)
}
