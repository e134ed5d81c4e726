// What few documents have -> those of them that are what was asked for, looked up by their numbers.
import type { SubQuery } from '@kanaal/strapi-kit/strapi-server'
import type { Asked, DocumentRow } from './asked'
import { dimensionsOf, restrict, type Tables, type Tier, withoutBetterLocale } from './conditions'
import type { Place } from './place'
import { COLUMNS, type Round } from './walk'

/** What fewer documents have than this is looked up instead: all of them, by their numbers. */
const FEW = 800

/** Undefined: nothing that was asked is had by few. */
export type FewDocuments = (() => SubQuery) | undefined

/** The numbers of the documents that have what the fewest of them have, where these are few. */
export async function fewDocuments(
  { sql, metadata, terms }: Tables,
  asked: Asked,
  tier: Tier,
): Promise<FewDocuments> {
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

export async function lookUp(
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
      if (after)
        one.whereRaw('(m.precedence, m.updated_at, m.doc) < (?, ?, ?)', [
          ...[after.precedence, after.updatedAt, after.doc],
        ])
    })
  return (
    withoutBetterLocale(restrict(query, tables, asked, tier), tables, better)
      .select(COLUMNS.map((column) => `m.${column}`))
      // A sum is no column: the few are looked up by number and then sorted, not found along the order of all.
      .orderByRaw('m.precedence + 0 desc, m.updated_at + 0 desc, m.doc desc')
      .limit(limit)
  )
}
