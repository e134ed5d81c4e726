// A draft's entry -> the same, with a mark on each related document that readers do not have.
import { attributesOf, type EntryJson, hasDrafts, isLocalized } from '@kanaal/strapi-kit/strapi-server'
import type { FieldMap } from '@kanaal/types'
import type { Core } from '@strapi/strapi'

interface Draft {
  uid: string
  locale: string | undefined
  fields: FieldMap
  entry: EntryJson
}

/**
 * Publishing drops a relation to what is not published, without a word. Only fields whose names readers see are looked
 * at, and only where one leads to a type that has drafts: most documents ask nothing of the database.
 */
export async function markUnpublished(
  strapi: Core.Strapi,
  { uid, locale, fields, entry }: Draft,
): Promise<EntryJson> {
  const attributes = attributesOf(strapi, uid)
  const marked = { ...entry }
  for (const name of [fields.authors, fields.tags]) {
    const { type, target } = attributes[name ?? ''] ?? {}
    if (name === undefined || type !== 'relation' || !target || !hasDrafts(strapi, target)) continue
    const value = entry[name]
    const ids = listOf(value).map(({ documentId }) => documentId)
    if (ids.length === 0) continue
    const rows: { documentId: string }[] = await strapi.db.query(target).findMany({
      where: {
        documentId: { $in: ids },
        publishedAt: { $notNull: true },
        ...(locale && isLocalized(strapi, target) ? { locale } : {}),
      },
      select: ['documentId'],
    })
    const published = new Set<unknown>(rows.map(({ documentId }) => documentId))
    const mark = (one: unknown): unknown =>
      isRecord(one) && !published.has(one.documentId) ? { ...one, unpublished: true } : one
    marked[name] = Array.isArray(value) ? value.map(mark) : mark(value)
  }
  return marked
}

const listOf = (value: unknown): EntryJson[] => (Array.isArray(value) ? value : [value]).filter(isRecord)

const isRecord = (value: unknown): value is EntryJson => typeof value === 'object' && value !== null
