// What was asked and where the last page ended -> the next documents in their order, within a bounded amount of work.
import type { SubQuery } from '@kanaal/strapi-kit/strapi-server'
import type { Asked, DocumentRow } from './asked'
import { dimensionsOf, restrict, type Tables, type Tier, withoutBetterLocale } from './conditions'

/** A place in the order: round by round the latest first. */
export interface Place {
  /** Tier and locale, in the order in which they are looked through. */
  round: number
  updatedAt: number
  doc: number
}

export interface FoundPage {
  rows: DocumentRow[]
  /** Where the next page begins; undefined after the last document. */
  next: Place | undefined
}

/** Rows of one type that are looked at for one page: what matches one in a hundred fills it. */
const WALKED = 4_000
/** What fewer documents have than this is looked up instead: all of them, by their numbers. */
const FEW = 3_000

const COLUMNS = [
  'doc',
  'uid',
  'document_id',
  'locale',
  'status',
  'title',
  'score',
  'updated_at',
  'valid_from',
  'valid_until',
]
const TEST_COLUMNS = ['personas', 'segments', 'audiences', 'stages']

interface Round {
  tier: Tier
  locale: string
  /** Locales that come before it. */
  better: readonly string[]
}

/** Those made for the reader in their language, the others in it, then the same in each fall-back. */
function roundsOf(asked: Asked): Round[] {
  const locales = [...new Set([asked.locale, ...asked.fallback])]
  const tiers: Tier[] = dimensionsOf(asked).length === 0 ? ['made'] : ['made', 'rest']
  return locales.flatMap((locale, index) =>
    tiers.map((tier) => ({ tier, locale, better: locales.slice(0, index) })),
  )
}

export async function findPage(
  tables: Tables,
  asked: Asked,
  after: Place | undefined,
  size: number,
): Promise<FoundPage> {
  const rounds = roundsOf(asked)
  const rows: DocumentRow[] = []
  for (let index = after?.round ?? 0; index < rounds.length; index += 1) {
    const round = rounds[index]
    if (!round) break
    const from = after?.round === index ? after : undefined
    const found = await findInRound(tables, asked, round, from, size + 1 - rows.length)
    rows.push(...found.rows)
    const last = rows[size - 1]
    if (rows.length > size && last) {
      const isHere = rows.length - found.rows.length < size
      return { rows: rows.slice(0, size), next: isHere ? placeOf(last, index) : startOf(index) }
    }
    // Enough was looked at: whoever wants more asks again from here.
    if (found.frontier) return { rows, next: { ...found.frontier, round: index } }
  }
  return { rows, next: undefined }
}

const placeOf = ({ updated_at, doc }: DocumentRow, round: number): Place => ({
  round,
  updatedAt: Number(updated_at),
  doc: Number(doc),
})
const startOf = (round: number): Place => ({
  round,
  updatedAt: Number.MAX_SAFE_INTEGER,
  doc: Number.MAX_SAFE_INTEGER,
})

interface InRound {
  rows: DocumentRow[]
  /** How far was looked; undefined where nothing is left. */
  frontier?: Place
}

async function findInRound(
  tables: Tables,
  asked: Asked,
  round: Round,
  after: Place | undefined,
  limit: number,
): Promise<InRound> {
  const few = await fewDocuments(tables, asked, round)
  if (few) return { rows: await lookUp(tables, asked, round, few(), after, limit) }
  const walks: InRound[] = []
  for (const { uid, isLocalized } of asked.types) {
    // What has no locale is found once, in the first one.
    if (!isLocalized && round.better.length > 0) continue
    walks.push(
      await walk(tables, asked, round, { uid, locale: isLocalized ? round.locale : '' }, after, limit),
    )
  }
  return merge(walks, limit)
}

/** Rows of all types in one order, as far as each of them was looked through. */
function merge(walks: readonly InRound[], limit: number): InRound {
  const rows = walks.flatMap((one) => one.rows).sort((a, b) => compare(placeOf(a, 0), placeOf(b, 0)))
  const [frontier] = walks.flatMap((one) => one.frontier ?? []).sort(compare)
  if (!frontier) return { rows: rows.slice(0, limit) }
  const sure = rows.filter((row) => compare(placeOf(row, 0), frontier) <= 0)
  return sure.length >= limit ? { rows: sure.slice(0, limit) } : { rows: sure, frontier }
}

/** The latest first. */
const compare = (a: Place, b: Place): number => b.updatedAt - a.updatedAt || b.doc - a.doc

interface Span {
  uid: string
  locale: string
}

/** From the latest on, row by row, and no further than `WALKED`. */
async function walk(
  tables: Tables,
  asked: Asked,
  { tier, better }: Round,
  span: Span,
  after: Place | undefined,
  limit: number,
): Promise<InRound> {
  const { sql, metadata } = tables
  const walked = (columns: string[]) =>
    sql(metadata.documents)
      .where({ uid: span.uid, status: 'published', locale: span.locale })
      .modify((one) => {
        if (after) one.whereRaw('(updated_at, doc) < (?, ?)', [after.updatedAt, after.doc])
      })
      .orderBy([
        { column: 'updated_at', order: 'desc' },
        { column: 'doc', order: 'desc' },
      ])
      .select(columns)
  const query = sql.from(
    walked([...COLUMNS, ...TEST_COLUMNS])
      .limit(WALKED)
      .as('m'),
  ) as SubQuery
  const rows: DocumentRow[] = await withoutBetterLocale(restrict(query, tables, asked, tier), tables, better)
    .select(COLUMNS.map((column) => `m.${column}`))
    .orderBy([
      { column: 'm.updated_at', order: 'desc' },
      { column: 'm.doc', order: 'desc' },
    ])
    .limit(limit)
  if (rows.length >= limit) return { rows }
  const [end]: Pick<DocumentRow, 'updated_at' | 'doc'>[] = await walked(['updated_at', 'doc'])
    .offset(WALKED - 1)
    .limit(1)
  return end
    ? { rows, frontier: { round: 0, updatedAt: Number(end.updated_at), doc: Number(end.doc) } }
    : { rows }
}

/** The numbers of the documents that have what the fewest of them have, where these are few. */
async function fewDocuments(
  { sql, metadata, terms }: Tables,
  asked: Asked,
  { tier }: Round,
): Promise<(() => SubQuery) | undefined> {
  const candidates: (() => SubQuery)[] = []
  if (asked.terms.length > 0 && terms) {
    candidates.push(() => terms.documentsWith(sql, asked.terms, asked.expand))
  }
  if (tier === 'made') {
    for (const [facet, value] of dimensionsOf(asked)) {
      candidates.push(() => sql(metadata.facets).where({ facet, value, status: 'published' }).select('doc'))
    }
  }
  let best: { count: number; query: () => SubQuery } | undefined
  for (const query of candidates) {
    const [row] = (await sql.from(query().limit(FEW).as('few')).count({ rows: '*' })) as { rows: number }[]
    const count = Number(row?.rows ?? 0)
    if (count < FEW && (best === undefined || count < best.count)) best = { count, query }
  }
  // A query that is returned from here would be sent: whoever awaits it gets rows.
  return best?.query
}

async function lookUp(
  tables: Tables,
  asked: Asked,
  { tier, locale, better }: Round,
  few: SubQuery,
  after: Place | undefined,
  limit: number,
): Promise<DocumentRow[]> {
  const { sql, metadata } = tables
  const uids = asked.types.map(({ uid }) => uid)
  const locales = better.length > 0 ? [locale] : [locale, '']
  const query = sql(`${metadata.documents} as m`)
    .whereIn('m.doc', few)
    .where('m.status', 'published')
    .whereIn('m.uid', uids)
    .whereIn('m.locale', locales)
    .modify((one) => {
      if (after) one.whereRaw('(m.updated_at, m.doc) < (?, ?)', [after.updatedAt, after.doc])
    })
  return (
    withoutBetterLocale(restrict(query, tables, asked, tier), tables, better)
      .select(COLUMNS.map((column) => `m.${column}`))
      // A sum is no column: the few are looked up by number and then sorted, not found along the order of all.
      .orderByRaw('m.updated_at + 0 desc, m.doc desc')
      .limit(limit)
  )
}
