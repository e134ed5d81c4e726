// 50,000 concepts and 1,000,000 assignments on SQLite and on PostgreSQL: a subtree against one concept, facets, the tree.
import { rmSync } from 'node:fs'
import { copyCms, type RunningCms, type Strapi, sqlite, startCms } from '../../e2e/start-cms.ts'
import { startPostgres } from '../../e2e/start-postgres.ts'
import type { Figure, FigureSource } from '../figure.ts'
import { type Filled, fillTaxonomy } from '../fill-taxonomy.ts'
import { openTree } from '../open-tree.ts'

/** Issue "Taxonomy", Numbers; `KANAAL_BENCH_ASSIGNMENTS` for a look at a smaller one. */
const SIZE = { concepts: 50_000, assignments: Number(process.env.KANAAL_BENCH_ASSIGNMENTS ?? 1_000_000) }
const UIDS = ['api::article.article']
/** A subtree may take three times a single concept. */
const SUBTREE_AT_LEAST = 1 / 3
/** Our own promise: no longer than somebody waits for a list. */
const COUNTED_MS = 1_000
const FACETS_MS = 2_000
const FIRST_PAINT_MS = 300

/** One Strapi a process: on which database, `KANAAL_BENCH_DATABASE` says. */
export const taxonomy: FigureSource = async () => {
  const isPostgres = process.env.KANAAL_BENCH_DATABASE === 'postgres'
  const app = copyCms(`bench-${isPostgres ? 'postgres' : 'sqlite'}`)
  const postgres = isPostgres ? await startPostgres() : undefined
  if (postgres && !('url' in postgres)) throw new Error(postgres.reason)
  const database = postgres ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url } : sqlite(app)
  const cms = await startCms(app, database)
  const close = async () => {
    await cms.stop()
    await postgres?.stop()
    rmSync(app, { recursive: true, force: true })
  }
  try {
    const filled = await fillTaxonomy(cms.strapi, SIZE)
    const name = isPostgres ? 'postgres' : 'sqlite'
    const tree = await openTree(database, TREES)
    return {
      figures: [...figuresOf(cms, filled, name), paintFigure(tree, name)],
      async close() {
        await tree.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** As an editor who reads English sees them. */
const TREES = {
  large: { name: 'Bench', row: 'Concept 0' },
  small: { name: 'Topics', row: 'Discounts' },
  between: { name: 'Tones', row: 'Businesslike' },
}

const whatOn = (database: string): string =>
  `${SIZE.concepts} concepts, ${SIZE.assignments} assignments, ${database}`

const paintFigure = (tree: Awaited<ReturnType<typeof openTree>>, database: string): Figure => ({
  id: `taxonomy-first-paint-${database}`,
  title: `From choosing a vocabulary to the first painted row of its tree, in Chromium (95th percentile of ${tree.paints} paints: ${tree.p95.toFixed(0)} ms), against one of thirty concepts, both with the way back; ${whatOn(database)}`,
  by: 'clock',
  p95: { ms: tree.p95, withinMs: FIRST_PAINT_MS },
  ours: { name: '50,000 concepts', run: tree.chooseLarge },
  peer: { name: 'thirty concepts', run: tree.chooseSmall },
})

interface QueryService {
  find(asked: object): Promise<unknown>
}

function figuresOf({ strapi }: RunningCms, filled: Filled, database: string): Figure[] {
  const service = strapi.plugin('taxonomy').service('query') as QueryService
  const ask = (any: string[], expand: string, more: object = {}) =>
    service.find({
      any,
      all: [],
      none: [],
      expand,
      uids: UIDS,
      facets: [],
      language: 'en',
      start: 0,
      limit: 25,
      withCount: false,
      ...more,
    })
  const what = whatOn(database)
  return [
    {
      id: `taxonomy-subtree-${database}`,
      title: `The first page of the documents below the largest branch, against one concept that most of them have; ${what}`,
      by: 'clock',
      atLeast: SUBTREE_AT_LEAST,
      ours: { name: 'narrowerTransitive', run: () => ask([filled.branch], 'narrowerTransitive') },
      peer: { name: 'self', run: () => ask([filled.popular], 'self') },
    },
    {
      id: `taxonomy-subtree-counted-${database}`,
      title: `The same two pages, each with the exact number of all documents (some ninety and seventy thousand); ${what}`,
      by: 'clock',
      withinMs: COUNTED_MS,
      ours: {
        name: 'narrowerTransitive',
        run: () => ask([filled.branch], 'narrowerTransitive', { withCount: true }),
      },
      peer: { name: 'self', run: () => ask([filled.popular], 'self', { withCount: true }) },
    },
    {
      id: `taxonomy-facets-${database}`,
      title: `Counts of distinct documents for every concept of the scheme, against a page of all documents; ${what}`,
      by: 'clock',
      withinMs: FACETS_MS,
      ours: { name: 'facets', run: () => ask([], 'self', { facets: [filled.scheme] }) },
      peer: { name: 'a page', run: () => ask([], 'self') },
    },
    {
      id: `taxonomy-usage-${database}`,
      title: `How much the largest branch is used, by type, language, status, role and month, against its number of documents; ${what}`,
      by: 'clock',
      withinMs: COUNTED_MS,
      ours: { name: 'usage', run: () => usage(strapi, filled.branch) },
      peer: {
        name: 'counted',
        run: () => ask([filled.branch], 'narrowerTransitive', { withCount: true }),
      },
    },
    {
      id: `taxonomy-tree-${database}`,
      title: `The first page of the tree and of its largest branch, against one concept by its key; ${what}`,
      by: 'clock',
      withinMs: 300,
      ours: { name: 'children', run: () => children(strapi, filled) },
      peer: { name: 'detail', run: () => browserOf(strapi).detail(filled.rare) },
    },
  ]
}

interface BrowserService {
  children(scheme: string, parent: string | undefined, page: object): Promise<unknown>
  detail(key: string): Promise<unknown>
  usage(question: object): Promise<unknown>
}
const browserOf = (strapi: Strapi): BrowserService =>
  strapi.plugin('taxonomy').service('browser') as BrowserService

async function children(strapi: Strapi, { scheme, branch }: Filled): Promise<void> {
  const page = { language: 'en', start: 0, limit: 200 }
  await browserOf(strapi).children(scheme, undefined, page)
  await browserOf(strapi).children(scheme, branch, page)
}

/** As somebody asks who may read and see all. */
function usage(strapi: Strapi, key: string): Promise<unknown> {
  const readable = new Map(UIDS.map((uid) => [uid, undefined]))
  return browserOf(strapi).usage({ key, readable, sight: { keep() {} }, now: new Date() })
}
