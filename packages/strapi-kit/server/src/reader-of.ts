// An administrator's abilities -> what of a type, an entry and its relations they may read and change.
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { CanReadField } from './merge-relation'

/** The parts of the content manager's permission checker that plugins ask. */
export interface PermissionChecker {
  can: { read(entity?: unknown, field?: string): boolean }
  cannot: {
    read(entity?: unknown): boolean
    create(): boolean
    update(entity?: unknown, field?: string): boolean
    publish(): boolean
  }
  /** Whether what they may do depends on the entry, such as on who made it. Absent in older versions of Strapi. */
  requiresEntity?: { read(): boolean }
  sanitizeOutput(data: unknown): Promise<Record<string, unknown>>
  sanitizedQuery: Record<
    'read' | 'update' | 'publish',
    (query: object) => Promise<{ filters?: Record<string, unknown> }>
  >
}

export const checkerOf = (strapi: Core.Strapi, userAbility: unknown, uid: string): PermissionChecker =>
  strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: uid })

/** What is stored and what is related is shown only as far as they may read it. */
export interface EntryReader {
  /** Throws where the stored entry may not be read; gives the entry without the fields that may not. */
  narrow(entry: Record<string, unknown>): Promise<Record<string, unknown>>
  canReadField: CanReadField
  /** Whether they may read documents of that type at all. */
  mayRead(uid: string): boolean
}

/** @throws ForbiddenError where the type itself may not be read */
export function readerOf(strapi: Core.Strapi, userAbility: unknown, uid: string): EntryReader {
  const checker = readableChecker(strapi, userAbility, uid)
  return {
    async narrow(entry) {
      const isBound = checker.requiresEntity?.read() ?? true
      const judged = isBound ? await asJudged(strapi, uid, entry) : entry
      if (checker.cannot.read(judged)) throw new errors.ForbiddenError('You may not read this document.')
      const allowed = await checker.sanitizeOutput(judged)
      return Object.fromEntries(Object.entries(allowed).filter(([key]) => Object.hasOwn(entry, key)))
    },
    canReadField: (target, field) => checkerOf(strapi, userAbility, target).can.read(undefined, field),
    mayRead: (target) => checkerOf(strapi, userAbility, target).can.read(),
  }
}

/** Who made an entry, their roles, and values that no channel gets: what a role's conditions ask about. */
async function asJudged(
  strapi: Core.Strapi,
  uid: string,
  entry: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  if (typeof entry.id !== 'number') return entry
  const row = await strapi.db.query(uid).findOne({
    where: { id: entry.id },
    populate: { createdBy: { select: ['id'], populate: { roles: { select: ['id'] } } } },
  })
  return { ...row, ...entry }
}

/** The filter that leaves only entries this administrator may read. @throws ForbiddenError where there can be none */
export async function whereReadable(
  strapi: Core.Strapi,
  userAbility: unknown,
  uid: string,
): Promise<Record<string, unknown>> {
  const { filters = {} } = await readableChecker(strapi, userAbility, uid).sanitizedQuery.read({})
  return filters
}

/** The filter that leaves only entries this administrator may change; they may change some. */
export async function whereChangeable(
  strapi: Core.Strapi,
  userAbility: unknown,
  uid: string,
  action: 'update' | 'publish',
): Promise<Record<string, unknown>> {
  const { filters = {} } = await checkerOf(strapi, userAbility, uid).sanitizedQuery[action]({})
  return filters
}

function readableChecker(strapi: Core.Strapi, userAbility: unknown, uid: string): PermissionChecker {
  const checker = checkerOf(strapi, userAbility, uid)
  if (checker.cannot.read()) throw new errors.ForbiddenError(`You may not read ${uid}.`)
  return checker
}
