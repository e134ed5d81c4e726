// An administrator's abilities -> the rows of the index that they may see.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import { checkerOf, documentsWhere, kitOf, whereReadable } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { META_INDEX } from '../index-rows'

export interface ReadableType {
  uid: string
  hasDrafts: boolean
  /** What of it may be read, as a filter of Strapi; empty means all. */
  filters: Record<string, unknown>
  /** Every document in that language may be read, whoever made it; `''` is no language. */
  isOpenIn(locale: string): boolean
}

export async function readableTypes(strapi: Core.Strapi, userAbility: unknown): Promise<ReadableType[]> {
  const readable: ReadableType[] = []
  for (const { uid, enabled } of kitOf(strapi).participations.values()) {
    if (!enabled) continue
    const checker = checkerOf(strapi, userAbility, uid)
    if (checker.cannot.read()) continue
    const filters = await whereReadable(strapi, userAbility, uid)
    const type = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]
    readable.push({
      uid,
      filters,
      hasDrafts: type?.options?.draftAndPublish === true,
      // Of a document that says nothing but its language, only what asks for no more is true.
      isOpenIn: (locale) => checker.can.read(locale === '' ? {} : { locale }),
    })
  }
  return readable
}

/** One row for every locale of a document: its draft, or what is public where a type has no drafts. */
export const readableRows = (strapi: Core.Strapi, sql: Sql, types: readonly ReadableType[]) =>
  sql(`${META_INDEX} as m`).where((any) => {
    any.whereRaw('1 = 0')
    for (const { uid, hasDrafts, filters } of types) {
      any.orWhere((one) => {
        one.where('m.uid', uid).where('m.status', hasDrafts ? 'draft' : 'published')
        if (Object.keys(filters).length > 0)
          one.whereIn('m.document_id', documentsWhere(strapi, uid, filters))
      })
    }
  })
