// Concepts and how far around them to look -> published documents, and how many there are for each concept of a facet.

import { kitOf, type Sql } from '@kanaal/strapi-kit/strapi-server'
import { labelOf } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { ASSIGNMENTS } from '../assignment-index'
import { keepReadable, type Readable } from '../readable-documents'
import { labelsOf } from '../vocabulary/describe-concepts'
import { CLOSURE, LINKS } from '../vocabulary/tables'

export const EXPANSIONS = ['self', 'narrower', 'narrowerTransitive', 'broader', 'related', 'mapped'] as const
export type Expansion = (typeof EXPANSIONS)[number]

export interface TermQuery {
  /** Documents must have one of these, */
  any: readonly string[]
  /** and each of these, */
  all: readonly string[]
  /** and none of these. */
  none: readonly string[]
  expand: Expansion
  /** Types the caller may read, */
  uids: readonly string[]
  /** and of some of them only these documents. */
  readable?: Readable
  locale?: string | undefined
  role?: string | undefined
  /** Schemes to count in. */
  facets: readonly string[]
  language: string
  start: number
  limit: number
}

export interface FoundDocument {
  uid: string
  documentId: string
  locale: string | null
  terms: string[]
}
export interface FacetValue {
  key: string
  label: string
  /** Distinct documents that have it or something below it. */
  count: number
}
export interface QueryAnswer {
  data: FoundDocument[]
  facets: Record<string, FacetValue[]>
  total: number
}

export const query = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = {
    /** Types that take part. */
    types: async (): Promise<string[]> =>
      [...kitOf(strapi).participations.values()].filter((one) => one.enabled).map(({ uid }) => uid),

    /** A Knex sub-query that gives the keys around `terms`: what other plugins put into their own questions. */
    keysAround: (terms: readonly string[], expand: Expansion): ReturnType<Sql> =>
      keysAround(strapi.db.connection, terms, expand),

    async find(asked: TermQuery): Promise<QueryAnswer> {
      const sql = strapi.db.connection
      const matching = () => matchingRows(sql, asked)
      const [total] = await matching().countDistinct({ rows: 'a.doc' })
      const rows: Row[] = await matching()
        .groupBy('a.uid', 'a.document_id', 'a.locale', 'a.doc')
        .orderBy(['a.uid', 'a.document_id', 'a.locale'])
        .offset(asked.start)
        .limit(asked.limit)
        .select('a.uid', 'a.document_id', 'a.locale', 'a.doc')
      const terms: { doc: number; resolved: string }[] = await sql(ASSIGNMENTS)
        .whereIn(
          'doc',
          rows.map(({ doc }) => doc),
        )
        .where({ status: 'published' })
        .whereNot({ resolved: '' })
        .distinct('doc', 'resolved')
      const facets: QueryAnswer['facets'] = {}
      for (const scheme of asked.facets) facets[scheme] = await service.facet(scheme, asked)
      return {
        data: rows.map(({ uid, document_id: documentId, locale, doc }) => ({
          uid,
          documentId,
          locale: locale === '' ? null : locale,
          terms: terms
            .filter((term) => String(term.doc) === String(doc))
            .map(({ resolved }) => resolved)
            .sort(),
        })),
        facets,
        total: Number(total?.rows ?? 0),
      }
    },

    /**
     * A facet leaves out what was chosen in itself: choosing a second value of it must be able to give more. A concept
     * without documents, or one that all of them have, is left out too: choosing it would narrow nothing.
     */
    async facet(scheme: string, asked: TermQuery): Promise<FacetValue[]> {
      const sql = strapi.db.connection
      const own = (key: string) => key.startsWith(`${scheme}:`)
      const others = { ...asked, any: asked.any.filter((key) => !own(key)) }
      const rows: { ancestor: string; rows: number }[] = await sql(`${CLOSURE.name} as closure`)
        .join('kanaal_concepts as concept', 'concept.key', 'closure.ancestor')
        .join(
          matchingRows(sql, others).distinct('a.doc', 'a.resolved').as('hit'),
          'hit.resolved',
          'closure.descendant',
        )
        .where('concept.scheme', scheme)
        .groupBy('closure.ancestor')
        .select('closure.ancestor')
        .countDistinct({ rows: 'hit.doc' })
      const labels = await labelsOf(
        sql,
        rows.map(({ ancestor }) => ancestor),
      )
      const [total] = await matchingRows(sql, others).countDistinct({ rows: 'a.doc' })
      const isChosen = (key: string) => asked.any.includes(key)
      return rows
        .filter((row) => Number(row.rows) < Number(total?.rows) || isChosen(row.ancestor))
        .map(({ ancestor: key, rows: count }) => ({
          key,
          label: labelOf({ key, prefLabel: labels.get(key) ?? {} }, asked.language),
          count: Number(count),
        }))
        .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    },
  }
  return service
}

interface Row {
  uid: string
  document_id: string
  locale: string
  doc: number
}

function matchingRows(sql: Sql, asked: TermQuery) {
  const { any, all, none, expand, uids, readable, locale, role } = asked
  const having = (terms: readonly string[]) =>
    sql(ASSIGNMENTS)
      .where({ status: 'published' })
      .whereIn('resolved', keysAround(sql, terms, expand))
      .modify((one) => {
        if (role !== undefined) one.where({ role })
      })
      .select('doc')
  return sql(`${ASSIGNMENTS} as a`)
    .where('a.status', 'published')
    .whereNot('a.resolved', '')
    .whereIn('a.uid', [...uids])
    .modify((one) => {
      for (const [uid, documents] of readable ?? []) {
        if (documents)
          one.where((own) => own.whereNot('a.uid', uid).orWhere((row) => keepReadable(row, documents, 'a.')))
      }
      if (locale !== undefined) one.whereIn('a.locale', [locale, ''])
      if (any.length > 0) one.whereIn('a.doc', having(any))
      for (const term of all) one.whereIn('a.doc', having([term]))
      if (none.length > 0) one.whereNotIn('a.doc', having(none))
    })
}

/** A merged or replaced concept is asked for as what took its place; a URI as the concepts that are mapped to it. */
export function keysAround(sql: Sql, terms: readonly string[], expand: Expansion): ReturnType<Sql> {
  const list = [...terms]
  const self = () =>
    sql('kanaal_concepts')
      .whereIn('key', list)
      .orWhereIn('uri', list)
      .orWhereIn(
        'key',
        sql(LINKS.name).whereIn('source', list).where('kind', 'isReplacedBy').select('target'),
      )
      .select('key')
  const linked = (kinds: string[]) => {
    const out = sql(LINKS.name).whereIn('source', self()).whereIn('kind', kinds).select('target as key')
    const back = sql(LINKS.name)
      .where((where) => where.whereIn('target', self()).orWhereIn('target', list))
      .whereIn('kind', kinds)
      .select('source as key')
    return out.union([back, self()])
  }
  switch (expand) {
    case 'self':
      return self()
    case 'narrower':
      return sql(CLOSURE.name).whereIn('ancestor', self()).where('depth', '<=', 1).select('descendant as key')
    case 'narrowerTransitive':
      return sql(CLOSURE.name).whereIn('ancestor', self()).select('descendant as key')
    case 'broader':
      return sql(CLOSURE.name).whereIn('descendant', self()).where('depth', '<=', 1).select('ancestor as key')
    case 'related':
      return linked(['related'])
    case 'mapped':
      return linked(['exactMatch', 'closeMatch'])
  }
}
