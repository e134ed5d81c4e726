// An administrator's abilities -> what of a type, an entry and its relations they may read.
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Reader } from './services/preview'

/** The parts of the content manager's permission checker that are used here. */
interface Checker {
  can: { read(entity?: unknown, field?: string): boolean }
  cannot: { read(entity?: unknown): boolean; create(): boolean; update(): boolean }
  sanitizeOutput(data: unknown): Promise<Record<string, unknown>>
  sanitizedQuery: { read(query: object): Promise<{ filters?: object }> }
}

const checkerOf = (strapi: Core.Strapi, userAbility: unknown, model: string): Checker =>
  strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model })

/** @throws ForbiddenError where the type itself may not be read. */
export function readerOf(strapi: Core.Strapi, userAbility: unknown, uid: string): Reader {
  const checker = checkerOf(strapi, userAbility, uid)
  if (checker.cannot.read()) throw new errors.ForbiddenError(`You may not read ${uid}.`)
  return {
    async narrow(entry) {
      if (checker.cannot.read(entry)) throw new errors.ForbiddenError('You may not read this document.')
      return checker.sanitizeOutput(entry)
    },
    canReadField: (target, field) => checkerOf(strapi, userAbility, target).can.read(undefined, field),
    mayRead: (target) => checkerOf(strapi, userAbility, target).can.read(),
  }
}

/** The filter that leaves only entries this administrator may read. */
export async function whereReadable(strapi: Core.Strapi, userAbility: unknown, uid: string): Promise<object> {
  const checker = checkerOf(strapi, userAbility, uid)
  if (checker.cannot.read()) throw new errors.ForbiddenError(`You may not read ${uid}.`)
  const { filters } = await checker.sanitizedQuery.read({})
  return filters ?? {}
}
