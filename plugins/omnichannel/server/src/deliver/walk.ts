// A type in one language -> the next of its documents that are what was asked for, in their order.
import type { SubQuery } from '@kanaal/strapi-kit/strapi-server'
import type { Asked, DocumentRow } from './asked'
import { restrict, type Tables, type Tier, withoutBetterLocale } from './conditions'
import { type Place, placeOf, startOf } from './place'

/** Rows that are looked at for one page, step by step: what matches one in a hundred fills it within them. */
const STEPS = [150, 600, 1_750]
export const COLUMNS = [
  'doc',
  'uid',
  'document_id',
  'locale',
  'status',
  'title',
  'score',
  'updated_at',
  'precedence',
  'valid_from',
  'valid_until',
]
const TEST_COLUMNS = ['personas', 'segments', 'audiences', 'stages', 'left_out']

export interface Round {
  tier: Tier
  locale: string
  /** Locales that come before it. */
  better: readonly string[]
}

/** Of rows that may still be looked at: a reader does not wait longer because there are more languages to try. */
export interface Budget {
  left: number
}
export const fullBudget = (): Budget => ({ left: STEPS.reduce((sum, step) => sum + step, 0) })

export interface InRound {
  rows: DocumentRow[]
  /** How far was looked; undefined where nothing is left. */
  frontier?: Place
}

interface Span {
  uid: string
  locale: string
}

/** In steps that grow, and no further than the budget. */
export async function walk(
  tables: Tables,
  asked: Asked,
  round: Round,
  span: Span,
  after: Place | undefined,
  limit: number,
  budget: Budget,
): Promise<InRound> {
  const rows: DocumentRow[] = []
  let from = after
  for (const size of STEPS) {
    const step = Math.min(size, budget.left)
    if (step === 0) return { rows, frontier: from ?? startOf(0) }
    budget.left -= step
    rows.push(...(await matching(tables, asked, round, span, from, step, limit - rows.length)))
    if (rows.length >= limit) return { rows }
    const [end]: Pick<DocumentRow, 'precedence' | 'updated_at' | 'doc'>[] = await first(tables, span, from)
      .select('precedence', 'updated_at', 'doc')
      .offset(step - 1)
      .limit(1)
    if (!end) return { rows }
    from = placeOf(end, 0)
  }
  return { rows, ...(from ? { frontier: from } : {}) }
}

/** What takes precedence, then the latest. */
const first = ({ sql, metadata }: Tables, { uid, locale }: Span, after: Place | undefined): SubQuery =>
  sql(metadata.documents)
    .where({ uid, status: 'published', locale })
    .modify((one) => {
      if (after)
        one.whereRaw('(precedence, updated_at, doc) < (?, ?, ?)', [
          ...[after.precedence, after.updatedAt, after.doc],
        ])
    })
    .orderBy([
      { column: 'precedence', order: 'desc' },
      { column: 'updated_at', order: 'desc' },
      { column: 'doc', order: 'desc' },
    ])

/** Those of the next so many rows that are what was asked for. */
function matching(
  tables: Tables,
  asked: Asked,
  { tier, better }: Round,
  span: Span,
  after: Place | undefined,
  step: number,
  limit: number,
): Promise<DocumentRow[]> {
  const { sql } = tables
  const some = first(tables, span, after)
    .select([...COLUMNS, ...TEST_COLUMNS])
    .limit(step)
  const query = sql.from(some.as('m')) as SubQuery
  return withoutBetterLocale(restrict(query, tables, asked, tier), tables, better)
    .select(COLUMNS.map((column) => `m.${column}`))
    .orderBy([
      { column: 'm.precedence', order: 'desc' },
      { column: 'm.updated_at', order: 'desc' },
      { column: 'm.doc', order: 'desc' },
    ])
    .limit(limit)
}
