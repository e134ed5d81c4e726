// Somebody who asks and a type -> whether, and how much of it, Strapi's own ways in would let them read.
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'

/** One rule for all ways in: who may not GET /api/articles learns nothing of an article here either. */
export async function mayFind(strapi: Core.Strapi, auth: unknown, uid: string): Promise<boolean> {
  try {
    await strapi.get('auth').verify(auth, { scope: [`${uid}.findOne`] })
    return true
  } catch {
    return false
  }
}

interface Checker {
  cannot: { read(entity?: unknown): boolean }
  sanitizeOutput(data: unknown): Promise<Record<string, unknown>>
}

/** @throws ForbiddenError where an administrator may not read the type, or the entry. */
export function narrowFor(strapi: Core.Strapi, userAbility: unknown, uid: string) {
  const checker: Checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid })
  if (checker.cannot.read()) throw new errors.ForbiddenError(`You may not read ${uid}.`)
  return {
    async narrow(entry: Record<string, unknown>): Promise<Record<string, unknown>> {
      if (checker.cannot.read(entry)) throw new errors.ForbiddenError('You may not read this document.')
      return checker.sanitizeOutput(entry)
    },
  }
}
