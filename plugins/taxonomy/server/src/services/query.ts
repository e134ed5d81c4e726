// Concepts and how far around them to look -> published documents, and how many there are for each concept of a facet.
import { kitOf, type Sql } from '@kanaal/strapi-kit/strapi-server'
import { createOutline, createRollUp, type Expansion, labelOf, type Outline } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { LabelMap } from '../../../shared/contracts'
import { ASSIGNMENTS } from '../assignment-index'
import { getService } from '../get-service'
import { keysAround, keysAsked } from '../query/keys-around'
import { documentPage, matchingRows, type TermConditions } from '../query/matching-rows'
import { readTerms } from '../query/read-terms'
import { createReadersView, type ReadersView } from '../query/readers-view'
import { labelsOf, labelsOfScheme } from '../vocabulary/describe-concepts'
import { toLabelMap } from '../vocabulary/rows'
import { isKeptIn, sharedIn } from '../vocabulary/shared-concepts'
import { LINKS } from '../vocabulary/tables'

export interface TermQuery extends TermConditions {
  /** Schemes to count in. */
  facets: readonly string[]
  language: string
  start: number
  limit: number
  /** Whether to count all documents, which takes longer than a page of them. */
  withCount: boolean
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
  /** Distinct documents, in whatever languages, that have it or something below it. */
  count: number
}
export interface QueryAnswer {
  data: FoundDocument[]
  facets: Record<string, FacetValue[]>
  /** Absent where nobody asked for it. */
  total?: number
}

/** Documents of one question, and how many of them each concept has. */
interface Counted {
  total: number
  counts: ReadonlyMap<string, number>
}

/** A scheme as it is counted in. */
interface FacetScheme {
  key: string
  has(key: string): boolean
}

/** With more values than this, names of a whole scheme are read at once. */
const FEW = 2000

export const query = ({ strapi }: { strapi: Core.Strapi }) => {
  let cached: { versions: string; outline: Outline } | undefined
  const readersView = createReadersView(strapi)

  /** Made anew when a scheme's version differs, also where another process changed it. */
  async function outlineNow(): Promise<Outline> {
    const sql = strapi.db.connection
    // The table of links can be made anew without a change of any concept: its ids tell.
    const [last] = await sql(LINKS.name).max({ id: 'id' })
    const versions = `${await getService(strapi, 'schemes').versions()} ${last?.id}`
    if (cached?.versions === versions) return cached.outline
    const concepts: { key: string }[] = await sql('kanaal_concepts').select('key')
    const links: { source: string; target: string }[] = await sql(LINKS.name)
      .where('kind', 'broader')
      .select('source', 'target')
    const outline = createOutline(
      concepts.map(({ key }) => key),
      links.map(({ source, target }) => [source, target]),
    )
    cached = { versions, outline }
    return outline
  }

  async function count(asked: TermConditions, view: ReadersView | undefined): Promise<Counted> {
    const rollUp = createRollUp(view?.outline ?? (await outlineNow()))
    const { client } = strapi.db.dialect
    const total = await readTerms(strapi.db.connection, { client, asked }, rollUp.add)
    return { total, counts: rollUp.counts() }
  }

  /**
   * A facet leaves out what was chosen in itself: choosing a second value of it must be able to give more. A concept
   * without documents, or one that all of them have, is left out too: choosing it would narrow nothing.
   */
  async function facetOf(
    scheme: FacetScheme,
    { chosen, language }: { chosen: ReadonlySet<string>; language: string },
    { total, counts }: Counted,
    view: ReadersView | undefined,
  ): Promise<FacetValue[]> {
    const sql = strapi.db.connection
    const shown = [...counts].filter(
      ([key, documents]) => scheme.has(key) && (documents < total || chosen.has(key)),
    )
    const labels: ReadonlyMap<string, LabelMap> =
      shown.length > FEW ? await labelsOfScheme(sql, scheme.key) : new Map()
    const others = await labelsOf(
      sql,
      shown.flatMap(([key]) => (labels.has(key) ? [] : [key])),
    )
    return shown
      .map(([key, documents]) => {
        const before = view?.overlay.get(key)
        const prefLabel = before
          ? toLabelMap(before.skos.prefLabel)
          : (labels.get(key) ?? others.get(key) ?? {})
        const label = labelOf({ key, prefLabel, standIns: Object.keys(prefLabel) }, language)
        return { key, label, count: documents }
      })
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  }

  async function facetScheme(key: string, view: ReadersView | undefined): Promise<FacetScheme> {
    const rows: { concept: string }[] = view ? [] : await sharedIn(strapi.db.connection, key)
    const shared = new Set(view?.shared.get(key) ?? rows.map(({ concept }) => concept))
    return { key, has: (one) => isKeptIn(key, one) || shared.has(one) }
  }

  /** By key, by URI or by one it had before, and what took its place: a facet leaves out a choice however it was named. */
  async function conceptsMeant(
    terms: readonly string[],
    view: ReadersView | undefined,
  ): Promise<Map<string, string[]>> {
    const meant = new Map<string, string[]>()
    for (const term of terms) {
      const rows: { key: string }[] = await keysAsked(strapi.db.connection, [term], {
        expand: 'self',
        reach: view?.reach,
      })
      meant.set(
        term,
        rows.map(({ key }) => key),
      )
    }
    return meant
  }

  return {
    /** Types that take part. */
    types: async (): Promise<string[]> =>
      [...kitOf(strapi).participations.values()].filter((one) => one.enabled).map(({ uid }) => uid),

    /** A Knex sub-query that gives the keys around `terms`: what other plugins put into their own questions. */
    keysAround: (terms: readonly string[], expand: Expansion): ReturnType<Sql> =>
      keysAround(strapi.db.connection, terms, { expand }),

    readersView,

    /** As readers see vocabularies: what is only in a working copy finds nothing. */
    async find(question: TermQuery): Promise<QueryAnswer> {
      const sql = strapi.db.connection
      const view = await readersView()
      const asked = { ...question, reach: view?.reach, unseen: view?.unseen }
      const rows = await documentPage(sql, asked, asked)
      const terms: { doc: number; resolved: string }[] = await sql(ASSIGNMENTS)
        .whereIn(
          'doc',
          rows.map(({ doc }) => doc),
        )
        .where({ status: 'published' })
        .whereNot({ resolved: '' })
        .distinct('doc', 'resolved')
      const facets: QueryAnswer['facets'] = {}
      // Facets that leave out the same are counted in one walk over the documents.
      const walks = new Map<string, Counted>()
      const meant = await conceptsMeant(asked.facets.length > 0 ? asked.any : [], view)
      const chosen = new Set([...meant.values()].flat())
      for (const key of asked.facets) {
        const scheme = await facetScheme(key, view)
        const any = asked.any.filter((term) => !meant.get(term)?.some(scheme.has))
        const name = any.join(' ')
        const counted = walks.get(name) ?? (await count({ ...asked, any }, view))
        walks.set(name, counted)
        facets[key] = await facetOf(scheme, { ...asked, chosen }, counted, view)
      }
      const total = asked.withCount ? { total: await countOf(sql, asked) } : {}
      return {
        data: rows.map(({ uid, document_id: documentId, locale, doc }) => ({
          uid,
          documentId,
          locale: locale === '' ? null : locale,
          terms: terms
            .filter((term) => String(term.doc) === String(doc))
            .map(({ resolved }) => resolved)
            .filter((key) => view?.reach.has(key) ?? true)
            .sort(),
        })),
        facets,
        ...total,
      }
    },
  }
}

async function countOf(sql: Sql, asked: TermConditions): Promise<number> {
  const documents = matchingRows(sql, asked).groupBy('a.doc').select('a.doc')
  const row = await sql(documents.as('found')).count({ rows: '*' }).first()
  return Number(row?.rows ?? 0)
}
