// What a reader accepts, and what it has already -> the form that it is to get, or the answer that there is none to give.
import { createHash } from 'node:crypto'
import { cacheControlOf, isKnown } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { getService } from './get-service'
import type { RequestContext } from './request'

/**
 * Undefined where it is answered already: 406 for a form that nobody gives, 304 for a version that the reader has.
 *
 * @param accepted media types; a reader without a wish gets the first
 */
export async function chooseForm(
  strapi: Core.Strapi,
  ctx: RequestContext,
  accepted: readonly string[],
): Promise<string | undefined> {
  const type = ctx.accepts([...accepted])
  ctx.vary('Accept, Authorization')
  if (type === false) {
    ctx.notAcceptable(`Ask for one of ${accepted.join(', ')}.`)
    return undefined
  }
  // Another process may have changed a concept: the version is asked each time, the body made only where it differs.
  const state = createHash('sha256').update(
    `${await getService(strapi, 'schemes').versions()} ${type} ${JSON.stringify(ctx.query)}`,
  )
  const etag = state.digest('hex').slice(0, 32)
  ctx.set('ETag', `"${etag}"`)
  ctx.set('Cache-Control', cacheControlOf(ctx))
  ctx.set('X-Content-Type-Options', 'nosniff')
  if (!isKnown(ctx.request.headers['if-none-match'], etag)) return type
  ctx.status = 304
  return undefined
}
