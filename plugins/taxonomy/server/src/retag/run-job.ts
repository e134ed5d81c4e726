// A job with rows that wait -> those rows changed, batch by batch, each batch with its log in one transaction.
import { randomUUID } from 'node:crypto'
import { hashJson } from '@kanaal/content'
import { inTransaction, rewriteAttribute, type Sql } from '@kanaal/strapi-kit/strapi-server'
import type { Json } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { ItemState, JobState } from '../../../shared/retag'
import { FIELD } from '../term-fields'
import { RETAG_ITEMS } from '../vocabulary/tables'
import { changeTerms } from './change-terms'

const JOBS = 'kanaal_retags'
/** Documents of one transaction: a writer waits for one batch, not for all. */
const BATCH = 100
/** How long a process may be silent before another may go on with its job, ms. */
const LEASE_MS = 60_000

export interface StoredJob {
  documentId: string
  state: JobState
  add: string[]
  remove: string[]
  aliases: string[]
  /** Null in one that was stored before there were ways. */
  way?: 'forward' | 'back' | null
}
interface Item {
  id: number
  uid: string
  document_id: string
  locale: string
  status: 'draft' | 'published'
  before: string | null
  after: string | null
}
type Outcome = { state: ItemState; value?: unknown; log?: { before: string; after: string } }
/** What becomes of one row; without a value it is left as it is. */
type Change = (stored: unknown, item: Item) => Outcome

/** Forward: rows that wait get their change. */
export const retagRows = (strapi: Core.Strapi, job: StoredJob): Promise<void> =>
  runJob(strapi, job, { state: 'running', from: 'waiting', end: 'done' }, (stored) => {
    const next = changeTerms(stored, { add: job.add, remove: job.aliases })
    if (!next) return { state: 'same' }
    const log = { before: JSON.stringify(stored ?? null), after: JSON.stringify(next) }
    return { state: 'done', value: next, log }
  })

/** Back: rows that were changed get what they had, unless somebody changed them since. */
export const revertRows = (strapi: Core.Strapi, job: StoredJob): Promise<void> =>
  runJob(strapi, job, { state: 'reverting', from: 'done', end: 'reverted' }, (stored, { before, after }) => {
    if (hashOf(stored) !== hashOf(parsed(after))) return { state: 'changed' }
    return { state: 'reverted', value: parsed(before) }
  })

/** Null where a row has nothing: undefined would leave it. */
const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text))
const hashOf = (value: unknown): string => hashJson((value ?? null) as Json)

/** Stopped by somebody, or taken over: the batch under way is undone, what was done before it counts. */
class NoLongerMine extends Error {}

interface Way {
  state: JobState
  from: ItemState
  end: JobState
}

async function runJob(strapi: Core.Strapi, job: StoredJob, way: Way, change: Change): Promise<void> {
  const sql = strapi.db.connection
  const mine = { document_id: job.documentId, state: way.state, holder: randomUUID() }
  if (!(await claim(sql, mine))) return
  try {
    for (let goesOn = true; goesOn; ) {
      goesOn = await inTransaction(strapi, async (trx) => {
        const items: Item[] = await trx(RETAG_ITEMS.name)
          .where({ job: job.documentId, state: way.from })
          .orderBy('id')
          .limit(BATCH)
        await changeBatch(strapi, trx, items, way.from, change)
        // The last act of a batch: whoever stops the job does not wait for a batch that is under way, and nothing is
        // changed after the stop; until here it can be undone, and from here on the stop waits for the commit.
        const over = items.length === 0
        const next = over ? { state: way.end, lease: 0 } : { lease: Date.now() + LEASE_MS }
        if ((await trx(JOBS).where(mine).update(next)) !== 1) throw new NoLongerMine()
        return !over
      })
    }
  } catch (error) {
    if (error instanceof NoLongerMine) return
    // It stands still, with its log, until somebody goes on with it.
    await sql(JOBS).where(mine).update({ state: 'stopped', lease: 0 })
    throw error
  }
}

async function claim(
  sql: Sql,
  { holder, ...job }: { holder: string; [column: string]: string },
): Promise<boolean> {
  const now = Date.now()
  const claimed = await sql(JOBS)
    .where(job)
    .where((query) => query.whereNull('lease').orWhere('lease', '<', now))
    .update({ holder, lease: now + LEASE_MS })
  return claimed === 1
}

async function changeBatch(
  strapi: Core.Strapi,
  trx: Sql,
  items: readonly Item[],
  from: ItemState,
  change: Change,
): Promise<void> {
  const outcomes = new Map<number, Outcome>()
  for (const uid of new Set(items.map((item) => item.uid))) {
    const own = items.filter((item) => item.uid === uid)
    const byRow = new Map(own.map((item) => [`${item.document_id} ${item.locale} ${item.status}`, item]))
    const ids = [...new Set(own.map((item) => item.document_id))]
    await rewriteAttribute(strapi, uid, ids, FIELD, (stored, { documentId, locale, status }) => {
      const item = byRow.get(`${documentId} ${locale} ${status}`)
      if (!item) return undefined
      const outcome = change(stored, item)
      outcomes.set(item.id, outcome)
      return outcome.value
    })
  }
  for (const { id } of items) {
    const { state, log } = outcomes.get(id) ?? { state: 'gone' as const }
    await trx(RETAG_ITEMS.name)
      .where({ id, state: from })
      .update({ state, ...(log ?? {}) })
  }
}
