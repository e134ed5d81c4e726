// GET /api/taxonomy/schemes[/:key] -> vocabularies in the form that the reader accepts.
import { validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { SchemeInfo } from '../../../shared/contracts'
import { answerInForm } from '../answer-in-form'
import { getService } from '../get-service'
import type { RequestContext } from '../request'
import { nothing } from './content-api-queries'

export const vocabularies = ({ strapi }: { strapi: Core.Strapi }) => {
  const schemes = () => getService(strapi, 'schemes')

  return {
    async find(ctx: RequestContext): Promise<void> {
      validateRequest(nothing, ctx.query)
      await answerInForm(strapi, ctx, undefined, async () => ({
        data: (await schemes().list()).map(toPublic),
      }))
    },
    async findOne(ctx: RequestContext): Promise<void> {
      validateRequest(nothing, ctx.query)
      const scheme = await schemes().find(ctx.params.key ?? '')
      // Against the address that was asked: whoever runs Strapi chooses what stands in front.
      ctx.set('Link', `<${scheme.key}/description>; rel="describedby"`)
      await answerInForm(strapi, ctx, [scheme.key], async () => ({ data: toPublic(scheme) }))
    },
  }
}

/** Without its settings: who may change it, and what it asks of people, is nobody's but theirs. */
const toPublic = ({ key, uri, kind, label, version, concepts, languages, attributes }: SchemeInfo) => ({
  key,
  uri,
  kind,
  label,
  version,
  concepts,
  languages,
  attributes,
})
