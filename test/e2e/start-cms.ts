// A copy of the built reference CMS -> a running Strapi on a database of its own.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { kitOf } from '@kanaal/strapi-kit/strapi-server'
import { isUnseeded, keepSeeded, restoreSeeded } from './seeded-cms.ts'

export type Strapi = Parameters<typeof kitOf>[0]

const repository = fileURLToPath(new URL('../..', import.meta.url))
const source = path.join(repository, 'apps', 'cms')
// In ESM, Strapi's own imports of `lodash/fp` cannot be resolved.
const { createStrapi } = createRequire(path.join(source, 'package.json'))('@strapi/strapi') as {
  createStrapi(options: object): Strapi
}

/** The app's directory: below the repository, so that its modules are found; schemas in it may be changed. */
export function copyCms(name: string): string {
  const directory = path.join(repository, 'test', '.tmp', `${name}-${process.pid}`)
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(path.join(directory, 'public', 'uploads'), { recursive: true })
  for (const part of [
    'package.json',
    'kanaal.config.ts',
    'favicon.png',
    'seed',
    'dist/config',
    'dist/src',
    'dist/kanaal.config.js',
  ]) {
    cpSync(path.join(source, part), path.join(directory, part), { recursive: true })
  }
  return directory
}

/** Changes one content type of a copied app. */
export function changeSchema(app: string, type: string, change: (schema: Schema) => void): void {
  const file = path.join(app, `dist/src/api/${type}/content-types/${type}/schema.json`)
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema
  change(schema)
  writeFileSync(file, JSON.stringify(schema))
}

export interface Schema {
  pluginOptions: { kanaal?: { enabled: boolean; fields?: Record<string, unknown> } }
  attributes: Record<string, unknown>
}

export interface RunningCms {
  strapi: Strapi
  url: string
  stop(): Promise<void>
}

export const ADMIN = { email: 'admin@example.com', password: 'Sup3rSecret!' }

/** `database` are the environment variables that name it. */
export async function startCms(app: string, database: Record<string, string>): Promise<RunningCms> {
  const seeds = isUnseeded(database)
  return startApp(app, path.join(app, 'dist'), database, () => {
    if (seeds) keepSeeded(app, database)
  })
}

/** @param distDir where its JavaScript is: the app's own directory, for one that is written in it */
export async function startApp(
  app: string,
  distDir: string,
  database: Record<string, string> = {},
  loaded: () => void = () => {},
): Promise<RunningCms> {
  Object.assign(process.env, {
    NODE_ENV: 'test',
    APP_KEYS: 'one,two',
    ADMIN_JWT_SECRET: 'admin-jwt-secret',
    API_TOKEN_SALT: 'api-token-salt',
    TRANSFER_TOKEN_SALT: 'transfer-token-salt',
    JWT_SECRET: 'jwt-secret',
    ENCRYPTION_KEY: 'encryption-key',
    STRAPI_TELEMETRY_DISABLED: 'true',
    KANAAL_ADMIN_EMAIL: ADMIN.email,
    KANAAL_ADMIN_PASSWORD: ADMIN.password,
    ...database,
  })
  const strapi = createStrapi({
    appDir: app,
    distDir,
    autoReload: false,
    serveAdminPanel: false,
  })
  strapi.log.level = 'error'
  await strapi.load()
  loaded()
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', resolve))
  const { port } = strapi.server.httpServer.address() as AddressInfo
  return { strapi, url: `http://127.0.0.1:${port}`, stop: () => strapi.destroy() }
}

/** A database file beside the app; a new one starts with what an earlier boot of the same run seeded. */
export function sqlite(app: string): Record<string, string> {
  const database = path.join(app, 'data.db')
  restoreSeeded(app, database)
  return { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: database }
}
