// What a reader accepts -> a vocabulary in that form: JSON, RDF, a table or a page, each with its version.
import { createHash } from 'node:crypto'
import { cacheControlOf, isKnown } from '@kanaal/strapi-kit/strapi-server'
import { type Format, MEDIA_TYPES, stateBothWays, toHtml, writeVocabulary } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { getService } from './get-service'
import type { RequestContext } from './request'
import { sayWhy } from './say-why'

/** What a reader gets who has no wish. */
const JSON_TYPE = 'application/json'
export const FORMATS: Format[] = ['turtle', 'jsonld', 'rdfxml', 'ntriples', 'csv']
const ACCEPTED = [JSON_TYPE, ...FORMATS.map((format) => MEDIA_TYPES[format]), 'text/html']

/** JSON by `read`; every other form is the whole of the schemes named. */
export async function answerInForm(
  strapi: Core.Strapi,
  ctx: RequestContext,
  keys: string[] | undefined,
  read: () => Promise<unknown>,
): Promise<void> {
  const schemes = getService(strapi, 'schemes')
  const type = ctx.accepts(ACCEPTED)
  ctx.vary('Accept, Authorization')
  if (type === false) {
    ctx.notAcceptable(`Ask for one of ${ACCEPTED.join(', ')}.`)
    return
  }
  // Another process may have changed a concept: the version is asked each time, the body made only where it differs.
  const state = createHash('sha256').update(
    `${await schemes.versions()} ${type} ${JSON.stringify(ctx.query)}`,
  )
  const etag = state.digest('hex').slice(0, 32)
  ctx.set('ETag', `"${etag}"`)
  ctx.set('Cache-Control', cacheControlOf(ctx))
  ctx.set('X-Content-Type-Options', 'nosniff')
  if (isKnown(ctx.request.headers['if-none-match'], etag)) {
    ctx.status = 304
    return
  }
  const format = FORMATS.find((one) => MEDIA_TYPES[one] === type)
  if (type === JSON_TYPE) ctx.body = await read()
  else {
    const vocabulary = stateBothWays(await schemes.published(keys))
    await sayWhy(strapi, 'accept', async () => {
      ctx.body = format ? writeVocabulary(vocabulary, format).text : toHtml(vocabulary)
    })
    ctx.type = type
    if (!format) ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
  }
}
