// What was asked and the facets to count -> of all documents that are found, how many have which value.
import type { SubQuery } from '@kanaal/strapi-kit/strapi-server'
import { DIMENSIONS, type Facet } from '../../../shared/deliver'
import { type Asked, COUNTS } from './asked'
import { restrict, type Tables, withoutBetterLocale } from './conditions'
import { fewDocuments } from './look-up'
import { roundsOf } from './rounds'
import type { Round } from './walk'

/**
 * Documents of one type and language that are looked at, in the order they are shown. Of 100,000 in two languages three
 * facets took 1.3 s at most on SQLite and 1.9 s on PostgreSQL (on a busy machine, 2026-11-23); the time grows with their number.
 */
const LOOKED_AT = 100_000
/** Values of one facet: what a reader chooses from. */
const VALUES = 200

/** `facets`: dimensions and keys of schemes, each checked. */
export async function countFacets(
  tables: Tables,
  asked: Asked,
  facets: readonly string[],
): Promise<Record<string, Facet>> {
  const found = new Map(facets.map((facet) => [facet, new Map<string, number>()]))
  let isComplete = true
  for (const round of roundsOf(asked)) {
    const few = await fewDocuments(tables, asked, round.tier)
    for (const span of spansOf(asked, round)) {
      const docs = docsIn(tables, asked, round, span, few?.())
      for (const { facet, value, count } of await countIn(tables, valuesOf(tables, facets), docs)) {
        const counts = found.get(facet)
        counts?.set(value, (counts.get(value) ?? 0) + Number(count))
      }
      isComplete &&= few !== undefined || !(await hasMore(tables, span))
    }
  }
  return Object.fromEntries(
    [...found].map(([facet, counts]): [string, Facet] => [facet, toFacet(counts, isComplete)]),
  )
}

interface Span {
  uid: string
  locale: string
}

/** What has no locale is counted once, in the first one. */
const spansOf = ({ types }: Asked, { locale, better }: Round): Span[] =>
  types
    .filter(({ isLocalized }) => isLocalized || better.length === 0)
    .map(({ uid, isLocalized }) => ({ uid, locale: isLocalized ? locale : '' }))

function docsIn(
  tables: Tables,
  asked: Asked,
  { tier, better }: Round,
  span: Span,
  few: SubQuery | undefined,
): SubQuery {
  const { sql } = tables
  const some = few ? published(tables, span).whereIn('doc', few) : latest(tables, span).limit(LOOKED_AT)
  const query = sql.from(some.select(JUDGED_BY).as('m')) as SubQuery
  return withoutBetterLocale(restrict(query, tables, asked, tier), tables, better).select('m.doc')
}

/** All that `restrict` and `withoutBetterLocale` look at: a whole row is many times as much. */
const JUDGED_BY = [
  ...['doc', 'uid', 'document_id', 'status', 'score', 'valid_from', 'valid_until', 'left_out'],
  ...Object.values(COUNTS),
]

const published = ({ sql, metadata }: Tables, { uid, locale }: Span): SubQuery =>
  sql(metadata.documents).where({ uid, status: 'published', locale })

const latest = (tables: Tables, span: Span): SubQuery =>
  published(tables, span).orderBy([
    { column: 'precedence', order: 'desc' },
    { column: 'updated_at', order: 'desc' },
    { column: 'doc', order: 'desc' },
  ])

async function hasMore(tables: Tables, span: Span): Promise<boolean> {
  const beyond: unknown[] = await latest(tables, span).select('doc').offset(LOOKED_AT).limit(1)
  return beyond.length > 0
}

/** `doc`, `facet` and `value`: what stands in one table is counted in one question. */
function valuesOf({ sql, metadata, terms }: Tables, facets: readonly string[]): SubQuery[] {
  const dimensions = DIMENSIONS.filter((by) => facets.includes(by))
  const schemes = facets.filter((facet) => !DIMENSIONS.some((by) => by === facet))
  return [
    ...(dimensions.length > 0
      ? [
          sql(metadata.facets)
            .where({ status: 'published' })
            .whereIn('facet', dimensions)
            .select('doc', 'facet', 'value'),
        ]
      : []),
    ...(terms
      ? schemes.map((scheme) => terms.assigned(sql, scheme).select(sql.raw('? as facet', [scheme])))
      : []),
  ]
}

interface Counted {
  facet: string
  value: string
  /** PostgreSQL gives large integers as texts. */
  count: number | string
}

/**
 * A document counts once for a value, however often it has it. Which documents are meant is found out once, and then the
 * values of each are looked up: SQLite takes tables that are crossed in the order in which they are named.
 */
async function countIn({ sql }: Tables, all: readonly SubQuery[], docs: SubQuery): Promise<Counted[]> {
  if (all.length === 0) return []
  const counts = all.map((having) =>
    sql
      .from('found as d')
      .crossJoin(having.as('v') as never)
      .whereRaw('v.doc = d.doc')
      .groupBy('v.facet', 'v.value')
      .select('v.facet', 'v.value')
      .countDistinct({ count: 'd.doc' }),
  )
  return sql.withMaterialized('found', docs).unionAll(counts)
}

function toFacet(counts: ReadonlyMap<string, number>, isComplete: boolean): Facet {
  const values = [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return { values: values.slice(0, VALUES), isComplete: isComplete && values.length <= VALUES }
}
