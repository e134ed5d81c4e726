// Controllers -> the same, with 403 where a right is missing, 409 where somebody was first, 400 where an edit is refused.
import { RefusedEdit } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { RightMissing } from './may-change'
import { refuse } from './refuse'
import type { RequestContext } from './request'
import { VersionConflict } from './version-conflict'

type Handlers = Record<string, (ctx: RequestContext) => Promise<void>>
type Controller = (context: { strapi: Core.Strapi }) => Handlers

const answering = (controller: Controller): Controller => {
  return (context) => {
    const handlers = Object.entries(controller(context)).map(([name, handle]) => [
      name,
      async (ctx: RequestContext): Promise<void> => {
        try {
          await handle(ctx)
        } catch (error) {
          if (error instanceof RightMissing) ctx.forbidden(error.message)
          else if (error instanceof VersionConflict) ctx.conflict(error.message, { key: error.key })
          else if (error instanceof RefusedEdit) refuse(error.path, error.reason)
          else throw error
        }
      },
    ])
    return Object.fromEntries(handlers)
  }
}

export const answerRefusals = (controllers: Record<string, Controller>): Record<string, Controller> =>
  Object.fromEntries(Object.entries(controllers).map(([name, one]) => [name, answering(one)]))
