// A write of terms that says what it was made from -> the same write, or 409 where somebody else has changed them since.

import type { DocumentCall, EntryJson, Writing } from '@kanaal/strapi-kit/strapi-server'
import { attributesOf, defaultLocale, hasDrafts, isLocalized } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { readAssigned, refusedKeys } from './read-assigned'
import { FIELD, termFieldsOf } from './term-fields'
import { termsConflict } from './terms-conflict'

/** `base` is the value that a form was opened with. It belongs to the write and is never stored. */
interface BasedTerms {
  base: unknown
}

/**
 * Two editors of one document each see the terms that were there when they opened it. Without a base, as scripts and REST
 * clients write, the last one wins, as with every attribute.
 */
export const createTermsGuard =
  (strapi: Core.Strapi): Writing =>
  (call, next) => {
    const { data } = call.params
    const known = attributesOf(strapi, call.uid)
    const based = termFieldsOf(strapi, call.uid).filter(
      (name) => Object.hasOwn(known, name) && isBased(data?.[name]),
    )
    if (!data || based.length === 0) return next()
    return strapi.db.transaction(async () => {
      const stored = await lockedRow(strapi, call, based)
      const written = { ...data }
      for (const field of based) {
        const { base, ...mine } = data[field] as BasedTerms
        // A field of the form that is emptied is empty to Strapi as well, which may require it.
        written[field] = field !== FIELD && toText(mine) === NOTHING ? null : mine
        if (!stored) continue
        const theirs = stored[field]
        const now = toText(theirs)
        if (now === toText(base) || now === toText(mine)) continue
        if (toText(mine) !== toText(base)) throw await termsConflict(strapi, call, { field, base, stored })
        // Taken off and put back: nothing of this form that could be lost.
        written[field] = theirs
      }
      call.params.data = written
      return next()
    })
  }

const isBased = (value: unknown): value is BasedTerms =>
  typeof value === 'object' && value !== null && 'base' in value

/** In their order, for a page is filed under the first. Who chose a term, and how, is no part of what it says. */
function toText(value: unknown): string {
  const { assignments } = readAssigned(value)
  const said = assignments.map(({ key, role = '', weight = 1 }) => [key, role, weight])
  return JSON.stringify([said, refusedKeys(value).sort()])
}

const NOTHING = toText(null)

/** The row that an update writes: nobody else writes it before this transaction ends. */
async function lockedRow(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentCall,
  fields: readonly string[],
): Promise<EntryJson | undefined> {
  const { documentId, locale } = params
  if (action !== 'update' || documentId === undefined) return undefined
  const own = typeof locale === 'string' ? locale : undefined
  const where = {
    documentId,
    ...(isLocalized(strapi, uid) ? { locale: own ?? (await defaultLocale(strapi)) } : {}),
    ...(hasDrafts(strapi, uid) ? { publishedAt: { $null: true } } : {}),
  }
  const query = strapi.db
    .queryBuilder(uid)
    .select(['id', ...fields])
    .where(where)
    .first()
    .forUpdate()
  return (await query.execute<EntryJson | null>()) ?? undefined
}
