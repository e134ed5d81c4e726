// GET /api/omnichannel/related/:uid/:documentId -> the documents most like one by their terms, each with what they share.
import {
  answerJson,
  hasApiToken,
  kitOf,
  mayRead,
  participationOf,
  validateRequest,
} from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { RelatedAnswer } from '../../../shared/deliver'
import { relatedQuery } from '../content-api-queries'
import { readAsked } from '../deliver/read-asked'
import { getService } from '../get-service'
import { refuse } from '../refuse-unknown'
import type { RequestContext } from '../request'

export const related = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: RequestContext): Promise<void> {
    const { uid = '', documentId = '' } = ctx.params
    const { limit, ...query } = validateRequest(relatedQuery, ctx.query)
    if (!participationOf(strapi, uid)) throw new errors.NotFoundError()
    if (!(await mayRead(strapi, ctx.state.auth, uid, 'findOne'))) throw new errors.ForbiddenError()
    if (!kitOf(strapi).sources.terms) {
      refuse(['documentId'], 'Documents are compared by the plugin "taxonomy", which is not installed.')
    }
    const isStaff = hasApiToken(ctx.state.auth)
    // A document in another language is not what this reader asked for, however like it is.
    const asked = await readAsked(
      strapi,
      { ...query, fallback: [] },
      {
        mayFind: (type) => mayRead(strapi, ctx.state.auth, type, 'find'),
        mayName: ({ visibility }) => isStaff || visibility !== 'internal',
      },
    )
    const data = await getService(strapi, 'related').find({ uid, documentId }, asked, limit)
    if (!data) {
      throw new errors.NotFoundError('It is not published in this language, or there is no such document.', {
        path: ['documentId'],
      })
    }
    const body: RelatedAnswer = { data }
    ctx.vary('Authorization')
    answerJson(ctx, body)
  },
})
