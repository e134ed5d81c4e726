// A change of terms on many documents -> what it would do, and a job that does it: stopped, gone on with, taken back.
import { insertRows, kitOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type {
  ItemState,
  JobState,
  RetagItem,
  RetagJob,
  RetagPreview,
  RetagRequest,
} from '../../../shared/retag'
import { ASSIGNMENTS } from '../assignment-index'
import { type Changeable, everyDocument, keepChangeable } from '../changeable-documents'
import { RETAG } from '../content-types'
import { type DocumentRow, withTitles } from '../document-titles'
import { readAssigned } from '../read-assigned'
import { keepReadable, type Readable } from '../readable-documents'
import { Missing, refuse } from '../refuse'
import { changeTerms } from '../retag/change-terms'
import { retagRows, revertRows, type StoredJob } from '../retag/run-job'
import { aliasesOf, rowsOfChange } from '../retag/select-rows'
import { FIELD } from '../term-fields'
import { findConcepts } from '../vocabulary/rows'
import { RETAG_ITEMS } from '../vocabulary/tables'
import type { Who } from './editor'

/** Rows that people look through before they agree. */
const EXAMPLES = 25

export const retagger = ({ strapi }: { strapi: Core.Strapi }) => {
  const load = async (id: string): Promise<StoredJob> => {
    const job = await strapi.db.query(RETAG).findOne({ where: { documentId: id } })
    if (!job) throw new Missing('change-missing')
    return job
  }
  /** Without a holder: whoever worked on it until now ends. */
  const setState = async (id: string, from: JobState[], to: Partial<StoredJob>): Promise<boolean> => {
    const rows = strapi.db.connection('kanaal_retags').where({ document_id: id }).whereIn('state', from)
    return (await rows.update({ ...to, holder: null, lease: 0 })) === 1
  }
  /** In the background, the way that the job goes. */
  const start = async (id: string): Promise<void> => {
    const job = await load(id)
    const run =
      job.state === 'running' ? retagRows : job.state === 'reverting' ? revertRows : () => Promise.resolve()
    void run(strapi, job).catch((error: unknown) =>
      strapi.log.error(`A change of terms stopped: ${error instanceof Error ? error.message : error}`),
    )
  }

  const service = {
    /** @param changeable what whoever asks may change: nothing else is touched, nor counted */
    async preview(request: RetagRequest, changeable: Changeable): Promise<RetagPreview> {
      await refuseUnknown(strapi, request)
      const aliases = await aliasesOf(strapi, request.remove)
      const change = { add: request.add, remove: aliases }
      const { rows, kept } = await rowsOfChange(strapi, request.select, change, changeable)
      const shown = rows.slice(0, EXAMPLES)
      const values = await valuesOf(strapi, shown)
      const found = await withTitles(strapi, shown)
      const published = rows.filter(({ status }) => status === 'published').length
      return {
        total: rows.length,
        published,
        drafts: rows.length - published,
        kept: kept.length,
        keptExamples: await withTitles(strapi, kept.slice(0, EXAMPLES)),
        examples: found.map((row, at) => {
          const stored = values[at]
          const next = changeTerms(stored, change)
          return { ...row, before: keysIn(stored), after: keysIn(next ?? stored) }
        }),
      }
    },

    async create(request: RetagRequest, changeable: Changeable, who: Who): Promise<string> {
      await refuseUnknown(strapi, request)
      const { add, remove, reason } = request
      const aliases = await aliasesOf(strapi, remove)
      const { rows, kept } = await rowsOfChange(strapi, request.select, { add, remove: aliases }, changeable)
      const own = { by: who.by ?? null, reason: reason ?? null }
      const data = { state: 'running', way: 'forward', add, remove, aliases, ...own }
      const { documentId: job } = await strapi.db.query(RETAG).create({ data })
      const waiting: ItemState = 'waiting'
      const items = [
        ...rows.map((row) => ({ job, ...row, state: waiting })),
        ...kept.map((row) => ({ job, ...row, state: 'kept' satisfies ItemState })),
      ]
      await insertRows(strapi.db.connection, RETAG_ITEMS.name, items)
      await start(job)
      return job
    },

    async stop(id: string): Promise<void> {
      if (!(await setState(id, ['running', 'reverting'], { state: 'stopped' }))) await load(id)
    },

    /** After it was stopped, or the server was: what is done stays done, what waits follows. */
    async resume(id: string): Promise<void> {
      const { way } = await load(id)
      await setState(id, ['stopped'], { state: way === 'back' ? 'reverting' : 'running' })
      await start(id)
    },

    /** Rows that somebody changed since stay as they are, and are listed. */
    async revert(id: string): Promise<void> {
      await load(id)
      if (!(await setState(id, ['done', 'stopped'], { state: 'reverting', way: 'back' }))) {
        refuse(['id'], 'job-not-over')
      }
      await start(id)
    },

    async list(): Promise<RetagJob[]> {
      const jobs = await strapi.db.query(RETAG).findMany({ orderBy: { id: 'desc' }, limit: 20 })
      const counts: { job: string; state: ItemState; rows: number }[] = await strapi.db
        .connection(RETAG_ITEMS.name)
        .whereIn(
          'job',
          jobs.map(({ documentId }: StoredJob) => documentId),
        )
        .groupBy('job', 'state')
        .select('job', 'state')
        .count({ rows: '*' })
      return jobs.map((job: StoredJob & Record<string, unknown>): RetagJob => {
        const own = counts.filter((one) => one.job === job.documentId)
        return {
          id: job.documentId,
          state: job.state,
          at: new Date(String(job.createdAt)).toISOString(),
          by: (job.by as string | null) ?? null,
          reason: (job.reason as string | null) ?? null,
          add: job.add,
          remove: job.remove,
          counts: Object.fromEntries(own.map(({ state, rows }) => [state, Number(rows)])),
          total: own.reduce((sum, { rows }) => sum + Number(rows), 0),
        }
      })
    },

    /** Of documents that whoever asks may read, and of those that were deleted since. */
    async items(
      id: string,
      page: { start: number; limit: number },
      { uids, readable }: { uids: readonly string[]; readable: Readable },
    ): Promise<RetagItem[]> {
      const there = everyDocument(strapi, uids)
      const rows: (DocumentRow & { state: ItemState; before: string | null; after: string | null })[] =
        await strapi.db
          .connection(RETAG_ITEMS.name)
          .where({ job: id })
          .where((any) => {
            any.whereNot((one) => void keepChangeable(one, there))
            for (const [uid, documents] of readable) {
              any.orWhere((one) => {
                one.where({ uid })
                if (documents) keepReadable(one, documents)
              })
            }
          })
          .orderBy('id')
          .offset(page.start)
          .limit(page.limit)
      const found = await withTitles(strapi, rows)
      return found.map((row, at) => ({
        ...row,
        state: rows[at]?.state ?? 'waiting',
        before: keysIn(JSON.parse(rows[at]?.before ?? 'null')),
        after: keysIn(JSON.parse(rows[at]?.after ?? 'null')),
      }))
    },

    /** Types and statuses of the rows of a job. */
    async rowsOf(id: string): Promise<{ uid: string; status: string }[]> {
      await load(id)
      return strapi.db.connection(RETAG_ITEMS.name).where({ job: id }).distinct('uid', 'status')
    },

    /** Rows of a job that whoever asks may not change; documents that were deleted since are nobody's. */
    async others(id: string, uids: readonly string[], changeable: Changeable): Promise<number> {
      const there = everyDocument(strapi, uids)
      const items = () =>
        strapi.db
          .connection(RETAG_ITEMS.name)
          .where({ job: id })
          .modify((query) => void keepChangeable(query, there))
      const [all] = await items().count({ rows: '*' })
      const [own] = await items()
        .modify((query) => void keepChangeable(query, changeable))
        .count({ rows: '*' })
      return Number(all?.rows) - Number(own?.rows)
    },

    /** Types that have documents with terms. */
    async uids(): Promise<string[]> {
      const rows: { uid: string }[] = await strapi.db
        .connection(ASSIGNMENTS)
        .where({ field: FIELD })
        .distinct('uid')
      return rows.map(({ uid }) => uid).filter((uid) => kitOf(strapi).participations.get(uid)?.enabled)
    },
  }
  return service
}

const keysIn = (stored: unknown): string[] => readAssigned(stored).assignments.map(({ key }) => key)

/** A key that nothing has would be put on a thousand documents. */
async function refuseUnknown(strapi: Core.Strapi, { add, remove }: RetagRequest): Promise<void> {
  if (add.length + remove.length === 0) refuse(['add'], 'retag-nothing')
  const known = new Map((await findConcepts(strapi, add)).map((row) => [row.key, row]))
  for (const key of add) {
    if (!known.has(key)) refuse(['add'], 'concept-missing', { key })
    if (known.get(key)?.deprecated) refuse(['add'], 'term-deprecated', { concept: key })
  }
}

/** One question a type. */
async function valuesOf(strapi: Core.Strapi, rows: readonly DocumentRow[]): Promise<unknown[]> {
  const values = new Map<string, unknown>()
  for (const uid of new Set(rows.map((row) => row.uid))) {
    const ids = rows.filter((row) => row.uid === uid).map((row) => row.document_id)
    const drafts = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.options?.draftAndPublish
    const found: { documentId: string; locale?: string | null; publishedAt?: unknown; [FIELD]?: unknown }[] =
      await strapi.db.query(uid).findMany({
        where: { documentId: { $in: [...new Set(ids)] } },
        select: ['documentId', 'locale', 'publishedAt', FIELD],
      })
    for (const { documentId, locale, publishedAt, [FIELD]: value } of found) {
      const status = drafts && !publishedAt ? 'draft' : 'published'
      values.set([uid, documentId, locale ?? '', status].join(' '), value)
    }
  }
  return rows.map((row) => values.get([row.uid, row.document_id, row.locale, row.status].join(' ')))
}
