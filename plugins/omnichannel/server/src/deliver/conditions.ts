// What was asked -> the conditions of a query on the table of documents, each a look at one row and its facets.
import type { MetadataSource, Sql, SubQuery, TermSource } from '@kanaal/strapi-kit/strapi-server'
import { DIMENSIONS, type Dimension } from '../../../shared/deliver'
import { type Asked, COUNTS } from './asked'

/** Whether a question about a row has an answer: a condition on that row. */
export type Presence = (sql: Sql, about: SubQuery) => ReturnType<Sql['raw']>

/**
 * Row by row, where only some hundreds are looked at. PostgreSQL turns `exists` into a list of all that have the value,
 * tens of thousands of them; a value it must look up.
 */
export const oneByOne: Presence = (sql, about) => sql.raw('? is not null', [about.limit(1)])
/** Where nearly all rows are looked at, that list is what is quick. */
export const together: Presence = (sql, about) => sql.raw('exists ?', [about])

export interface Tables {
  sql: Sql
  isThere: Presence
  metadata: MetadataSource
  terms: TermSource | undefined
}

/** `made`: the document names all that was asked. `rest`: it names some of it, and is for everybody in the others. */
export type Tier = 'made' | 'rest'

/** Restricts rows of the documents' table, known as `m`. Every facet is looked up by document: no list is ever made. */
export function restrict(query: SubQuery, tables: Tables, asked: Asked, tier: Tier): SubQuery {
  const { at, channels, completeness, terms, expand } = asked
  const dimensions = dimensionsOf(asked)
  if (tier === 'rest') {
    // The columns first: most rows are told apart without looking at any facet.
    query.where((where) => {
      for (const [by] of dimensions) where.orWhere(`m.${COUNTS[by]}`, 0)
    })
  }
  for (const [by, value] of dimensions) {
    const named = tables.isThere(tables.sql, facetOf(tables, by).where('f.value', value))
    if (tier === 'made') query.where(named)
    else query.where((where) => where.where(`m.${COUNTS[by]}`, 0).orWhere(named))
  }
  if (dimensions.length > 0) {
    query.where((where) => {
      // Most leave out nobody.
      where.where('m.left_out', 0).orWhere((some) => {
        for (const [by, value] of dimensions)
          some.whereNot(tables.isThere(tables.sql, facetOf(tables, `not-${by}`).where('f.value', value)))
      })
    })
  }
  if (terms.length > 0 && tables.terms) {
    const tagged = tables.terms.documentsWith(tables.sql, terms, expand).whereRaw('doc = m.doc')
    query.where(tables.isThere(tables.sql, tagged))
  }
  if (channels.length > 0) {
    const shown = facetOf(tables, 'channel')
      .whereIn('f.value', [...channels])
      .where('f.valid_from', '<=', at)
      .where('f.valid_until', '>', at)
      .modify((one) => {
        if (completeness !== undefined) one.where('f.score', '>=', completeness)
      })
    query.where(tables.isThere(tables.sql, shown))
  } else {
    query.where('m.valid_from', '<=', at).where('m.valid_until', '>', at)
    if (completeness !== undefined) query.where('m.score', '>=', completeness)
  }
  return query
}

export const dimensionsOf = ({ dimensions }: Asked): [Dimension, string][] =>
  DIMENSIONS.flatMap((by): [Dimension, string][] => {
    const value = dimensions[by]
    return value === undefined ? [] : [[by, value]]
  })

const facetOf = ({ sql, metadata }: Tables, facet: string): SubQuery =>
  sql(`${metadata.facets} as f`)
    .select(sql.raw('1'))
    .whereRaw('f.doc = m.doc')
    .whereRaw('f.status = m.status')
    .where('f.facet', facet)

/**
 * Where a document has a version in a better locale, that one is shown. `better` are those before this one.
 */
export function withoutBetterLocale(
  query: SubQuery,
  { sql, metadata }: Tables,
  better: readonly string[],
): SubQuery {
  if (better.length === 0) return query
  return query.whereNotExists(
    sql(`${metadata.documents} as other`)
      .select(sql.raw('1'))
      .whereRaw('other.uid = m.uid')
      .whereRaw('other.document_id = m.document_id')
      .where('other.status', 'published')
      .whereIn('other.locale', [...better]),
  )
}
