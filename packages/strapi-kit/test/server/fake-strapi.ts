// Schemas and rows -> the few methods of Strapi that the kit calls.
import type { Core } from '@strapi/strapi'

type Row = Record<string, unknown>

export interface FakeOptions {
  contentTypes?: Record<string, object>
  components?: Record<string, object>
  config?: Record<string, unknown>
  /** By uid: every row that `findMany` may give. */
  rows?: Record<string, Row[]>
  /** By table: rows for the guard. */
  tables?: Record<string, { columns: string[]; filled: number }>
}

export interface FakeStrapi {
  strapi: Core.Strapi
  middlewares: unknown[]
  hooks: ((context: unknown) => Promise<void>)[]
}

export function fakeStrapi(options: FakeOptions = {}): FakeStrapi {
  const { contentTypes = {}, components = {}, config = {}, rows = {}, tables = {} } = options
  const container = new Map<string, unknown>([['middlewares', new Map()]])
  const middlewares: unknown[] = []
  const hooks: ((context: unknown) => Promise<void>)[] = []
  const strapi = {
    contentTypes,
    components,
    has: (name: string) => container.has(name),
    get: (name: string) => container.get(name),
    add: (name: string, value: unknown) => container.set(name, value),
    config: { get: (path: string, fallback: unknown) => config[path] ?? fallback },
    getModel: (uid: string) => contentTypes[uid] ?? components[uid],
    contentType: (uid: string) => contentTypes[uid],
    plugin: () => undefined,
    hook: () => ({ register: (handler: (context: unknown) => Promise<void>) => hooks.push(handler) }),
    documents: { use: (middleware: unknown) => middlewares.push(middleware) },
    requestContext: { get: () => undefined },
    db: {
      query: (uid: string) => ({ findMany: async () => rows[uid] ?? [] }),
      metadata: {
        identifiers: { getTableName: (name: string) => name, getColumnName: (name: string) => name },
      },
      getSchemaConnection: () => ({
        hasTable: async (table: string) => table in tables,
        hasColumn: async (table: string, column: string) => tables[table]?.columns.includes(column) ?? false,
      }),
      connection: (table: string) => ({
        whereNotNull: () => ({
          count: () => ({ first: async () => ({ rows: tables[table]?.filled ?? 0 }) }),
        }),
      }),
    },
  }
  return { strapi: strapi as unknown as Core.Strapi, middlewares, hooks }
}

export const article = (kanaal?: unknown) => ({
  uid: 'api::article.article',
  collectionName: 'articles',
  pluginOptions: kanaal === undefined ? {} : { kanaal },
  attributes: {
    title: { type: 'string' },
    body: { type: 'richtext' },
    secret: { type: 'string', private: true },
    password: { type: 'password' },
    cover: { type: 'media' },
    tags: { type: 'relation', relation: 'manyToMany', target: 'api::tag.tag' },
    owner: { type: 'relation', relation: 'oneToOne', target: 'admin::user' },
    createdBy: { type: 'relation', relation: 'oneToOne', target: 'admin::user' },
    link: { type: 'component', component: 'shared.link' },
    zone: { type: 'dynamiczone', components: ['shared.link'] },
  } as Record<string, unknown>,
})
export const tag = {
  uid: 'api::tag.tag',
  attributes: {
    name: { type: 'string' },
    note: { type: 'string', private: true },
    body: { type: 'richtext' },
  },
}
export const link = {
  uid: 'shared.link',
  attributes: { label: { type: 'string' }, token: { type: 'string', private: true } },
}
