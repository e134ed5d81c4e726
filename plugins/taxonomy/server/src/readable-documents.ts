// An administrator's abilities -> of each type that they may read, the documents that they may: a sub-query, never a list.
import { checkerOf, isLocalized, type SubQuery, whereReadable } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { Asker } from './asker'
import { getService } from './get-service'

/** Documents of one type; of a localised one only those locales that may be read. */
export interface ReadableRows {
  rows: SubQuery
  hasLocales: boolean
}
/** By type; undefined where all of its documents may be read. A type that is not in it may not be read at all. */
export type Readable = ReadonlyMap<string, ReadableRows | undefined>

export async function readableDocuments(
  strapi: Core.Strapi,
  userAbility: unknown,
  uids: readonly string[],
): Promise<Readable> {
  const readable = new Map<string, ReadableRows | undefined>()
  for (const uid of uids) {
    if (checkerOf(strapi, userAbility, uid).cannot.read()) continue
    const filters = await whereReadable(strapi, userAbility, uid)
    readable.set(uid, Object.keys(filters).length > 0 ? rowsBy(strapi, uid, filters) : undefined)
  }
  return readable
}

/** Of every type that takes part. */
export const readableBy = async (strapi: Core.Strapi, { state }: Asker): Promise<Readable> =>
  readableDocuments(strapi, state.userAbility, await getService(strapi, 'query').types())

/** Documents of a type by a filter of Strapi. */
export function rowsBy(strapi: Core.Strapi, uid: string, filters: Record<string, unknown>): ReadableRows {
  const hasLocales = isLocalized(strapi, uid)
  const select = hasLocales ? ['documentId', 'locale'] : ['documentId']
  const query = strapi.db.entityManager.createQueryBuilder(uid).init({ where: filters, select })
  return { rows: query.getKnexQuery() as SubQuery, hasLocales }
}

/** @param prefix of the columns, such as `a.` */
export function keepReadable(query: SubQuery, { rows, hasLocales }: ReadableRows, prefix = ''): SubQuery {
  const columns = hasLocales ? [`${prefix}document_id`, `${prefix}locale`] : [`${prefix}document_id`]
  return query.whereIn(columns, rows.clone())
}

/** Rows of all types at once: those of a type that may not be read are left out. */
export function keepTypes(query: SubQuery, readable: Readable, prefix = ''): SubQuery {
  const whole = [...readable].flatMap(([uid, documents]) => (documents ? [] : [uid]))
  return query.where((any) => {
    any.whereIn(`${prefix}uid`, whole)
    for (const [uid, documents] of readable) {
      if (documents) any.orWhere((one) => keepReadable(one.where(`${prefix}uid`, uid), documents, prefix))
    }
  })
}
