// Controllers -> the same, which say why in the language of whoever asks: 403 a right, 409 somebody else, 400 and 404 the rest.
import { refuseNullCharacters } from '@kanaal/strapi-kit/strapi-server'
import { RefusedEdit } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { RightMissing } from './may-change'
import { detailsOf, Missing, Refused } from './refuse'
import type { RequestContext } from './request'
import { sayEdit, sayRefusal } from './say-refusal'
import { VersionConflict } from './version-conflict'

type Handlers = Record<string, (ctx: RequestContext) => Promise<void>>
type Controller = (context: { strapi: Core.Strapi }) => Handlers

const answering = (controller: Controller): Controller => {
  return (context) => {
    const handlers = Object.entries(controller(context)).map(([name, handle]) => [
      name,
      async (ctx: RequestContext): Promise<void> => {
        try {
          // Whatever is written or looked for: PostgreSQL has no such text.
          refuseNullCharacters(ctx.request.body)
          refuseNullCharacters(ctx.query)
          await handle(ctx)
        } catch (error) {
          await answer(context.strapi, ctx, error)
        }
      },
    ])
    return Object.fromEntries(handlers)
  }
}

/** Whatever was being written is rolled back by now: names are those that are stored. */
async function answer(strapi: Core.Strapi, ctx: RequestContext, error: unknown): Promise<void> {
  if (error instanceof RefusedEdit) throw toForm(error.path, await sayEdit(strapi, error))
  if (error instanceof Refused) throw toForm(error.path, await sayRefusal(strapi, error), error.more)
  if (error instanceof Missing) throw new errors.NotFoundError(await sayRefusal(strapi, error))
  if (error instanceof RightMissing) ctx.forbidden(await sayRefusal(strapi, error))
  else if (error instanceof VersionConflict) ctx.conflict(await sayRefusal(strapi, error), { key: error.key })
  else throw error
}

const toForm = (path: readonly string[], message: string, more: object = {}): Error =>
  new errors.ValidationError(message, { ...detailsOf(path, message), ...more })

export const answerRefusals = (controllers: Record<string, Controller>): Record<string, Controller> =>
  Object.fromEntries(Object.entries(controllers).map(([name, one]) => [name, answering(one)]))
