// A copy of the built reference CMS -> a Strapi in a process of its own, in production, with its admin panel.
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'
import { isUnseeded, keepSeeded } from './seeded-cms.ts'
import { ADMIN, copyCms, sqlite } from './start-cms.ts'

const source = fileURLToPath(new URL('../../apps/cms', import.meta.url))

export interface ServedCms {
  url: string
  /** Of the server's own process. */
  pid: number
  /** What the server wrote so far: for people who look at a failed run. */
  log(): string
  stop(): Promise<void>
}

export interface ServeOptions {
  /** The environment that names it; a file beside the app without. */
  database?: Record<string, string>
  /** Before it starts: what the database should hold. */
  prepare?(app: string, database: Record<string, string>): Promise<void>
}

/** A first start migrates, seeds the campaign and uploads its images: seconds, or a minute on a busy machine. */
const START_MS = 180_000

async function untilHealthy(url: string, server: ChildProcess, log: () => string): Promise<void> {
  const end = Date.now() + START_MS
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error(`Strapi ended with ${server.exitCode}:\n${log()}`)
    const healthy = await fetch(`${url}/_health`).then(
      ({ status }) => status === 204,
      () => false,
    )
    if (healthy) return
    await wait(250)
  }
  throw new Error(`Strapi did not answer within ${START_MS} ms:\n${log()}`)
}

/** `NODE_ENV=production`, because Strapi's content security policy is another one there than under test. */
export async function serveCms(name: string, options: ServeOptions = {}): Promise<ServedCms> {
  const app = copyCms(name)
  const database = options.database ?? sqlite(app)
  await options.prepare?.(app, database)
  // What was prepared for one app is not what others begin with.
  const seeds = isUnseeded(database) && options.prepare === undefined
  for (const part of ['dist', 'tsconfig.json', 'public']) {
    cpSync(path.join(source, part), path.join(app, part), { recursive: true })
  }
  const port = await freePort()
  const strapi = createRequire(path.join(source, 'package.json')).resolve('@strapi/strapi/package.json')
  const server = spawn(process.execPath, [path.join(path.dirname(strapi), 'bin/strapi.js'), 'start'], {
    cwd: app,
    env: {
      ...process.env,
      ...database,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      APP_KEYS: 'one,two',
      ADMIN_JWT_SECRET: 'admin-jwt-secret',
      API_TOKEN_SALT: 'api-token-salt',
      TRANSFER_TOKEN_SALT: 'transfer-token-salt',
      JWT_SECRET: 'jwt-secret',
      ENCRYPTION_KEY: 'encryption-key',
      STRAPI_TELEMETRY_DISABLED: 'true',
      KANAAL_ADMIN_EMAIL: ADMIN.email,
      KANAAL_ADMIN_PASSWORD: ADMIN.password,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (written += chunk))
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    if (server.exitCode !== null) return
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill()
    await ended
    rmSync(app, { recursive: true, force: true })
  }
  await untilHealthy(url, server, () => written).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  if (seeds) keepSeeded(app, database)
  return { url, pid: server.pid ?? 0, log: () => written, stop }
}
