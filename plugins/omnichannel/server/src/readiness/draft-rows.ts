// What is asked of the readiness page -> the drafts it is about, as a query; and by which owners and campaigns they can be narrowed.
import {
  hasDrafts,
  kitOf,
  type MetadataSource,
  type Sql,
  type SubQuery,
} from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'

export interface DraftsAsked {
  uid: string
  /** Undefined for a type that is not localised. */
  locale: string | undefined
  /** What the caller may see, as a filter of the Query Engine. */
  where: object
  /** As documents name or inherit them; only the metadata plugin knows. */
  owner?: string | undefined
  campaign?: string | undefined
}

export interface DraftRow {
  document_id: string
  /** SQLite has a number, PostgreSQL a date. */
  updated_at: number | string | Date
}

/** One row for each document, known as `d`; what is public where a type has no drafts. */
export function draftRows(strapi: Core.Strapi, sql: Sql, asked: DraftsAsked): SubQuery {
  const { uid, locale, where } = asked
  const drafts = [
    where,
    ...(locale === undefined ? [] : [{ locale }]),
    ...(hasDrafts(strapi, uid) ? [{ publishedAt: { $null: true } }] : []),
  ]
  const readable = strapi.db.entityManager
    .createQueryBuilder(uid)
    .init({ where: { $and: drafts }, select: ['id'] })
    .getKnexQuery()
  const { metadata } = kitOf(strapi).sources
  return sql(`${strapi.db.metadata.get(uid).tableName} as d`)
    .whereIn('d.id', readable)
    .modify((rows: SubQuery) => {
      for (const name of ['owner', 'campaign'] as const) {
        if (metadata === undefined || asked[name] === undefined) continue
        const named = indexRows(strapi, sql, metadata, asked).where(`m.${name}`, asked[name])
        rows.whereIn('d.document_id', named.select('m.document_id'))
      }
    })
}

/** More would be no list to choose from. */
const CHOICES = 500

/** Of what the caller may see; nothing where no plugin knows. */
export async function choicesOf(
  strapi: Core.Strapi,
  sql: Sql,
  asked: Pick<DraftsAsked, 'uid' | 'locale' | 'where'>,
): Promise<{ owners: string[]; campaigns: string[] }> {
  const { metadata } = kitOf(strapi).sources
  if (!metadata) return { owners: [], campaigns: [] }
  const { uid, locale, where } = asked
  const readable = draftRows(strapi, sql, { uid, locale, where }).select('d.document_id')
  const valuesOf = async (column: 'owner' | 'campaign') => {
    const rows: { value: string }[] = await indexRows(strapi, sql, metadata, asked)
      .whereIn('m.document_id', readable.clone())
      .whereNot(`m.${column}`, '')
      .distinct(`m.${column} as value`)
      .orderBy('value')
      .limit(CHOICES)
    return rows.map(({ value }) => value)
  }
  return { owners: await valuesOf('owner'), campaigns: await valuesOf('campaign') }
}

/** The same drafts as the metadata plugin has them, known as `m`. */
const indexRows = (
  strapi: Core.Strapi,
  sql: Sql,
  metadata: MetadataSource,
  { uid, locale = '' }: Pick<DraftsAsked, 'uid' | 'locale'>,
): SubQuery =>
  sql(`${metadata.documents} as m`).where({
    'm.uid': uid,
    'm.locale': locale,
    'm.status': hasDrafts(strapi, uid) ? 'draft' : 'published',
  })
