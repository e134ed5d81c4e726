// 50,000 concepts and 1,000,000 assignments on SQLite and on PostgreSQL: a subtree against one concept, and facets.
import { rmSync } from 'node:fs'
import { copyCms, type RunningCms, type Strapi, sqlite, startCms } from '../../e2e/start-cms.ts'
import { startPostgres } from '../../e2e/start-postgres.ts'
import type { Figure, FigureSource } from '../figure.ts'
import { type Filled, fillTaxonomy } from '../fill-taxonomy.ts'

/** Issue "Taxonomy", Numbers; `KANAAL_BENCH_ASSIGNMENTS` for a look at a smaller one. */
const SIZE = { concepts: 50_000, assignments: Number(process.env.KANAAL_BENCH_ASSIGNMENTS ?? 1_000_000) }
const UIDS = ['api::article.article']
/** A subtree may take three times a single concept. */
const SUBTREE_AT_LEAST = 1 / 3
const FACETS_MS = 2_000

/** One Strapi a process: on which database, `KANAAL_BENCH_DATABASE` says. */
export const taxonomy: FigureSource = async () => {
  const isPostgres = process.env.KANAAL_BENCH_DATABASE === 'postgres'
  const app = copyCms(`bench-${isPostgres ? 'postgres' : 'sqlite'}`)
  const postgres = isPostgres ? await startPostgres() : undefined
  if (postgres && !('url' in postgres)) throw new Error(postgres.reason)
  const database = postgres ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url } : sqlite(app)
  const cms = await startCms(app, database)
  const filled = await fillTaxonomy(cms.strapi, SIZE)
  return {
    figures: figuresOf(cms, filled, isPostgres ? 'postgres' : 'sqlite'),
    async close() {
      await cms.stop()
      await postgres?.stop()
      rmSync(app, { recursive: true, force: true })
    },
  }
}

interface QueryService {
  find(asked: object): Promise<{ total: number; facets: Record<string, unknown[]> }>
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
      ...more,
    })
  const what = `${SIZE.concepts} concepts, ${SIZE.assignments} assignments, ${database}`
  return [
    {
      id: `taxonomy-subtree-${database}`,
      title: `A page of the documents below the largest branch, against one concept with as many documents; ${what}`,
      by: 'clock',
      atLeast: SUBTREE_AT_LEAST,
      ours: { name: 'narrowerTransitive', run: () => ask([filled.branch], 'narrowerTransitive') },
      peer: { name: 'self', run: () => ask([filled.popular], 'self') },
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
}
const browserOf = (strapi: Strapi): BrowserService =>
  strapi.plugin('taxonomy').service('browser') as BrowserService

async function children(strapi: Strapi, { scheme, branch }: Filled): Promise<void> {
  const page = { language: 'en', start: 0, limit: 200 }
  await browserOf(strapi).children(scheme, undefined, page)
  await browserOf(strapi).children(scheme, branch, page)
}
