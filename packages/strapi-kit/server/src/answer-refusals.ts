// A request that goes wrong -> of our routes an answer that no cache keeps and that says what was expected; of all, 409.
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { isConflict, toConflictBody } from './conflict-error'

/** The routes of our plugins, of the admin and of the content API. */
const OURS = /\/(omnichannel|taxonomy|content-metadata)(\/|$)/

interface Exchange {
  path: string
  status: number
  body?: unknown
  remove(name: string): void
  set(name: string, value: string): void
}
type Middleware = (exchange: Exchange, next: () => Promise<void>) => Promise<void>

type MakeMiddleware = (config: object, tools: { strapi: Core.Strapi }) => Middleware | undefined

/**
 * Puts itself right inside Strapi's own error middleware: that one logs what it does not know with its stack, and a
 * body that is no JSON is nothing to look into. To be called in `register`, before Strapi makes its middlewares.
 */
export function answerRefusals(strapi: Core.Strapi): void {
  const registry = strapi.get('middlewares') as {
    get(uid: string): MakeMiddleware | undefined
    set(uid: string, make: MakeMiddleware): unknown
  }
  const make = registry.get('strapi::errors')
  if (!make) return
  registry.set('strapi::errors', (config, tools) => {
    const around = make(config, tools)
    return around && ((exchange, next) => around(exchange, () => refusals(exchange, next)))
  })
}

export const refusals: Middleware = async (exchange, next) => {
  const isOurs = OURS.test(exchange.path)
  try {
    await next()
  } catch (error) {
    // Documents are written on routes of Strapi's own.
    if (isConflict(error)) {
      forbidKeeping(exchange)
      exchange.status = 409
      exchange.body = toConflictBody(error)
      return
    }
    if (!isOurs) throw error
    forbidKeeping(exchange)
    throw toSentence(error)
  }
  if (isOurs && exchange.status >= 400) forbidKeeping(exchange)
}

/** What is refused now may be allowed in a second. */
function forbidKeeping(exchange: Exchange): void {
  exchange.remove('ETag')
  exchange.set('Cache-Control', 'no-store')
}

/** Errors of the body parser, in words; every other error as it is. */
function toSentence(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof errors.ApplicationError) return error
  const { status, type, limit, length, httpCode } = error as {
    [key in 'status' | 'type' | 'limit' | 'length' | 'httpCode']?: unknown
  }
  if (status === 413 && type === 'entity.too.large') {
    const sent = typeof length === 'number' ? `${length} bytes` : 'too much'
    return new errors.PayloadTooLargeError(
      `The request holds ${sent}, at most ${limit} are read. Shorten it, or raise \`jsonLimit\` of \`strapi::body\`.`,
    )
  }
  if (status === 400 && 'body' in error) {
    return new errors.ValidationError(
      `The request is no JSON (${error.message}). Expected one object, such as {"uid": "api::article.article"}.`,
    )
  }
  // The reader of multipart forms, formidable, has a name of its own for the status.
  if (httpCode === 400) {
    return new errors.ValidationError(
      `The request is no form that can be read (${error.message}). Expected JSON, or a form with its boundary.`,
    )
  }
  return error
}
