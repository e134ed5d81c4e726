// Rows of the index -> the languages in which each of their documents has a version.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import { META_INDEX } from '../index-rows'

interface Versioned {
  uid: string
  document_id: string
  status: string
}

/** The languages of documents, by `document_id`. */
export async function languagesOf(sql: Sql, rows: readonly Versioned[]): Promise<Map<string, string[]>> {
  const found: { uid: string; document_id: string; locale: string; status: string }[] = await sql(META_INDEX)
    .whereIn(
      'document_id',
      rows.map(({ document_id }) => document_id),
    )
    .select('uid', 'document_id', 'locale', 'status')
  return new Map(
    rows.map((row) => [
      row.document_id,
      found
        .filter(
          (one) => one.uid === row.uid && one.document_id === row.document_id && one.status === row.status,
        )
        .map(({ locale }) => locale),
    ]),
  )
}
