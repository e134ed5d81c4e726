// 100,000 documents in two languages on SQLite and on PostgreSQL: the first page of what a reader should see.
import { rmSync } from 'node:fs'
import { copyCms, type RunningCms, sqlite, startCms } from '../../e2e/start-cms.ts'
import { startPostgres } from '../../e2e/start-postgres.ts'
import type { FigureSource } from '../figure.ts'
import { type FilledDocuments, fillDocuments, PERSONAS, STAGES, TARGETS, UID } from '../fill-documents.ts'

/** Issue "Structured metadata", Numbers; `KANAAL_BENCH_DOCUMENTS` for a look at fewer. */
const DOCUMENTS = Number(process.env.KANAAL_BENCH_DOCUMENTS ?? 100_000)
/** ms of the clock for a first page, of 95 in 100 questions. */
const WITHIN_MS = 50
/** Enough for every combination of what is asked. */
const QUESTIONS = 600
const SIZE = 25

/** One Strapi a process: on which database, `KANAAL_BENCH_DATABASE` says. */
export const deliver: FigureSource = async () => {
  const database = process.env.KANAAL_BENCH_DATABASE === 'postgres' ? 'postgres' : 'sqlite'
  const app = copyCms(`bench-deliver-${database}`)
  const postgres = database === 'postgres' ? await startPostgres() : undefined
  if (postgres && !('url' in postgres)) throw new Error(postgres.reason)
  const cms = await startCms(
    app,
    postgres ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url } : sqlite(app),
  )
  const close = async () => {
    await cms.stop()
    await postgres?.stop()
    rmSync(app, { recursive: true, force: true })
  }
  try {
    const filled = await fillDocuments(cms.strapi, DOCUMENTS)
    const ask = questions(cms, filled)
    for (let number = 0; number < 50; number += 1) await ask(number)
    const times: number[] = []
    let items = 0
    for (let number = 0; number < QUESTIONS; number += 1) {
      const start = performance.now()
      items += await ask(number)
      times.push(performance.now() - start)
    }
    const p95 = times.toSorted((a, b) => a - b)[Math.floor(QUESTIONS * 0.95)] ?? Number.NaN
    const sql = cms.strapi.db.connection
    let number = 0
    const what = `${DOCUMENTS} documents in 2 languages, ${database}`
    return {
      figures: [
        {
          id: `deliver-${database}`,
          title: `The first page of ${QUESTIONS} questions (95th percentile ${p95.toFixed(1)} ms, ${(items / QUESTIONS).toFixed(1)} documents each) against the latest documents; ${what}`,
          by: 'clock',
          withinMs: WITHIN_MS,
          p95: { ms: p95, withinMs: WITHIN_MS },
          ours: { name: 'deliver', run: () => ask(number++) },
          peer: {
            name: 'the latest of a type',
            // Knex asks nothing until somebody waits for the answer.
            run: async () =>
              await sql('kanaal_meta_index')
                .where({ uid: UID, status: 'published', locale: 'nl' })
                .orderBy([
                  { column: 'precedence', order: 'desc' },
                  { column: 'updated_at', order: 'desc' },
                ])
                .limit(SIZE),
          },
        },
      ],
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

interface DeliverService {
  find(asked: object, after: undefined, size: number): Promise<{ items: unknown[] }>
}

/** From the broadest question to the narrowest, in turn; gives how many documents the page holds. */
function questions({ strapi }: RunningCms, { now, terms }: FilledDocuments) {
  const service = strapi.plugin('omnichannel').service('deliver') as unknown as DeliverService
  const pick = (items: readonly string[], number: number): string => items[number % items.length] ?? ''
  return async (number: number): Promise<number> => {
    const persona = { persona: pick(PERSONAS, number) }
    const stage = { journeyStage: pick(STAGES, Math.floor(number / 7)) }
    const kinds = [
      {},
      { dimensions: persona },
      { dimensions: stage },
      { dimensions: { ...persona, ...stage } },
      { dimensions: { ...persona, ...stage }, completeness: 0.9 },
      { terms: [pick(terms, number)], expand: 'narrowerTransitive' },
      { terms: [pick(terms, number)], dimensions: persona },
      // Nobody is named so: every document of the tier is for everybody, or there is none.
      { dimensions: { ...stage, segment: 'nobody' } },
      { dimensions: persona, at: now - 40 * 24 * 3_600_000 },
    ]
    const { items } = await service.find(
      {
        types: [{ uid: UID, isLocalized: true }],
        locale: number % 2 === 0 ? 'nl' : 'en',
        fallback: number % 3 === 0 ? [number % 2 === 0 ? 'en' : 'nl'] : [],
        channels: [pick(TARGETS, number)],
        dimensions: {},
        terms: [],
        expand: 'self',
        at: now,
        completeness: undefined,
        ...kinds[number % kinds.length],
      },
      undefined,
      SIZE,
    )
    return items.length
  }
}
