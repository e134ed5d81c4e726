// A published document -> the published documents most like it by their terms, of those that a channel may show now.
import { documentNumber, isLocalized, kitOf, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { RelatedItem } from '../../../shared/deliver'
import type { Asked, DocumentRow } from '../deliver/asked'
import { oneByOne, restrict, type Tables } from '../deliver/conditions'
import { getService } from '../get-service'

/** Documents of one question: older builds of SQLite take 999 values. */
const DOCUMENTS_A_QUERY = 500

export const related = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Undefined where it is not published in this language. `asked` says which documents may be shown. */
  async find(
    { uid, documentId }: { uid: string; documentId: string },
    asked: Asked,
    limit: number,
  ): Promise<RelatedItem[] | undefined> {
    const { metadata, terms } = kitOf(strapi).sources
    if (!metadata || !terms) return undefined
    const sql = await sqlOf(strapi)
    const locale = isLocalized(strapi, uid) ? asked.locale : ''
    const doc = documentNumber(uid, documentId, locale)
    const own = await sql(metadata.documents).where({ doc, status: 'published' }).first('doc')
    if (!own) return undefined
    const seen = await terms.asReadersSee()
    // All types and channels have a part in the score, so that it is the same on every one of them, for everybody.
    const uids = getService(strapi, 'feed').uids()
    const scored = await seen.relatedTo(sql, { doc, uids, locales: [asked.locale, ''] })
    const tables: Tables = { sql, isThere: oneByOne, metadata, terms: seen }
    const rows = new Map<number, DocumentRow>()
    for (let start = 0; start < scored.length && rows.size < limit; start += DOCUMENTS_A_QUERY) {
      const docs = scored.slice(start, start + DOCUMENTS_A_QUERY).map((one) => one.doc)
      for (const row of await shown(tables, asked, docs)) rows.set(Number(row.doc), row)
    }
    return scored
      .flatMap(({ doc: found, score, because }): RelatedItem[] => {
        const row = rows.get(found)
        return row ? [{ ...toItem(row), score, because }] : []
      })
      .slice(0, limit)
  },
})

const shown = (tables: Tables, asked: Asked, docs: readonly number[]): Promise<DocumentRow[]> =>
  restrict(
    tables
      .sql(`${tables.metadata.documents} as m`)
      .whereIn('m.doc', [...docs])
      .where('m.status', 'published')
      .whereIn(
        'm.uid',
        asked.types.map(({ uid }) => uid),
      ),
    tables,
    asked,
    'made',
  ).select('m.doc', 'm.uid', 'm.document_id', 'm.locale', 'm.title', 'm.updated_at')

const toItem = (row: DocumentRow) => ({
  uid: row.uid,
  documentId: row.document_id,
  locale: row.locale === '' ? null : row.locale,
  title: row.title,
  updatedAt: new Date(Number(row.updated_at)).toISOString(),
})
