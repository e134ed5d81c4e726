// What a reader accepts -> a vocabulary in that form: JSON, RDF, a table or a page, each with its version.
import { type Format, MEDIA_TYPES, stateBothWays, toHtml, writeVocabulary } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { chooseForm } from './choose-form'
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
  const type = await chooseForm(strapi, ctx, ACCEPTED)
  if (type === undefined) return
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
