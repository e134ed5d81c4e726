// What somebody asks for -> the right documents in their order, each with why; and those that are not shown, with why not.
import { kitOf, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { type DeliveredItem, DIMENSIONS, type ExcludedItem, type Facet } from '../../../shared/deliver'
import type { Asked, DocumentRow, FacetRow } from '../deliver/asked'
import { oneByOne, type Tables, together } from '../deliver/conditions'
import { countFacets } from '../deliver/count-facets'
import { findPage } from '../deliver/find-page'
import { judge } from '../deliver/judge'
import type { Place } from '../deliver/place'

export interface Delivered {
  items: DeliveredItem[]
  next: Place | undefined
}

/** Documents that are looked at for what is not shown: the latest ones. */
const LOOKED_AT = 200

export const deliver = ({ strapi }: { strapi: Core.Strapi }) => {
  async function tablesNow({ terms: asked }: Asked): Promise<Tables | undefined> {
    const { metadata, terms } = kitOf(strapi).sources
    if (!metadata) return undefined
    // Not before terms are asked for: most questions name none.
    const seen = asked.length > 0 ? await terms?.asReadersSee() : terms
    return { sql: await sqlOf(strapi), isThere: oneByOne, metadata, terms: seen }
  }

  /** Facets and terms of a page's rows, in two questions. */
  async function judged(tables: Tables, rows: readonly DocumentRow[], asked: Asked) {
    const docs = rows.map(({ doc }) => doc)
    const facets: FacetRow[] = await tables
      .sql(tables.metadata.facets)
      .whereIn('doc', docs)
      .whereIn('facet', ['channel', ...DIMENSIONS, ...DIMENSIONS.map((by) => `not-${by}`)])
      .select('doc', 'status', 'facet', 'value', 'score', 'valid_from', 'valid_until')
    const withTerm: { doc: string | number }[] =
      asked.terms.length > 0 && tables.terms
        ? await tables.terms.documentsWith(tables.sql, asked.terms, asked.expand).whereIn('doc', docs)
        : []
    // PostgreSQL gives large integers as texts.
    const tagged = new Set(withTerm.map(({ doc }) => String(doc)))
    return rows.map((row) => {
      const isOwn = (one: FacetRow) => String(one.doc) === String(row.doc) && one.status === row.status
      const hasTerm = tagged.has(String(row.doc))
      return { row, judgement: judge({ row, facets: facets.filter(isOwn), hasTerm }, asked) }
    })
  }

  return {
    isPossible: (): boolean => kitOf(strapi).sources.metadata !== undefined,

    async find(asked: Asked, after: Place | undefined, size: number): Promise<Delivered> {
      const tables = await tablesNow(asked)
      if (!tables || asked.types.length === 0) return { items: [], next: undefined }
      const { rows, next } = await findPage(tables, asked, after, size)
      const items = (await judged(tables, rows, asked)).map(({ row, judgement }) => ({
        ...toItem(row, judgement.completeness),
        reason: judgement.reasons,
      }))
      return { items, next }
    },

    /** Only for whoever asks: every document that is found is looked at. */
    async facets(asked: Asked, facets: readonly string[]): Promise<Record<string, Facet>> {
      const { terms } = kitOf(strapi).sources
      const tables = await tablesNow(asked)
      if (!tables) return {}
      return countFacets({ ...tables, isThere: together, terms: await terms?.asReadersSee() }, asked, facets)
    },

    /** Drafts count where nothing of them is published. */
    async explain(asked: Asked, limit: number): Promise<ExcludedItem[]> {
      const tables = await tablesNow(asked)
      if (!tables || asked.types.length === 0) return []
      const { sql, metadata } = tables
      const wanted = [asked.locale, ...asked.fallback, '']
      const version = () => sql(`${metadata.documents} as other`).select(sql.raw('1'))
      const rows: DocumentRow[] = await sql(`${metadata.documents} as m`)
        .whereIn(
          'm.uid',
          asked.types.map(({ uid }) => uid),
        )
        // Of a document that has a wanted language, the others are not missed.
        .where((where) =>
          where
            .whereIn('m.locale', wanted)
            .orWhereNotExists(
              version()
                .whereRaw('other.uid = m.uid')
                .whereRaw('other.document_id = m.document_id')
                .whereIn('other.locale', wanted),
            ),
        )
        .where((where) =>
          where
            .where('m.status', 'published')
            .orWhereNotExists(version().whereRaw('other.doc = m.doc').where('other.status', 'published')),
        )
        .orderBy('m.updated_at', 'desc')
        .limit(LOOKED_AT)
        .select('m.*')
      const excluded = (await judged(tables, rows, asked)).flatMap(({ row, judgement }): ExcludedItem[] => {
        const { obstacles, completeness } = judgement
        if (obstacles.length === 0) return []
        return [{ ...toItem(row, completeness), status: row.status, obstacles }]
      })
      return excluded.slice(0, limit)
    },
  }
}

const toItem = (row: DocumentRow, completeness: number) => ({
  uid: row.uid,
  documentId: row.document_id,
  locale: row.locale === '' ? null : row.locale,
  title: row.title,
  updatedAt: new Date(Number(row.updated_at)).toISOString(),
  completeness: Number(completeness.toPrecision(4)),
})
