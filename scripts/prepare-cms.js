// A fresh clone -> a reference CMS that can start: checks first, then secrets, then the build.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import net from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
export const CMS = path.join(ROOT, 'apps', 'cms')

/** Something about this machine that the person at the keyboard can mend. */
export class Obstacle extends Error {}

/** Reports an obstacle in its one sentence, anything else with its stack; exits with 3 (the environment) or 1. */
export function fail(error) {
  if (error instanceof Obstacle) console.error(`\n${error.message}\n`)
  else console.error(error)
  process.exit(error instanceof Obstacle ? 3 : 1)
}

/** Checks the machine, writes `apps/cms/.env` on the first start, and gives the environment the CMS runs in. */
export async function prepareCms() {
  checkNode(process.versions.node)
  checkInstalled()
  const { env, isNew } = readOrWriteEnv()
  const merged = { ...env, ...process.env }
  checkClient(merged.DATABASE_CLIENT)
  if (merged.DATABASE_CLIENT === 'postgres') await checkPostgres(merged.DATABASE_URL)
  else {
    checkSqlite()
    checkWritable(path.resolve(CMS, merged.DATABASE_FILENAME ?? '.tmp/data.db'))
  }
  await checkPort(toPort(merged.PORT), merged.HOST ?? '0.0.0.0')
  if (isNew) console.log(`Wrote ${path.relative(process.cwd(), envFile())} with random secrets.`)
  return merged
}

/** Runs turbo; its cache makes the second time quick. */
export function build(filters = []) {
  console.log('Building: some minutes the first time, seconds after that.')
  const args = ['run', 'build', '--output-logs=errors-only', ...filters.map((filter) => `--filter=${filter}`)]
  return new Promise((resolve, reject) => {
    const turbo = spawn(path.join(ROOT, 'node_modules', '.bin', 'turbo'), args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    })
    turbo.on('error', reject)
    turbo.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Obstacle('The build failed; the lines above name the package and the reason.')),
    )
  })
}

/** Starts Strapi itself, outside turbo, which would drop DATABASE_URL and the rest. Signals are passed on. */
export function startStrapi(args, env) {
  const strapi = path.join(
    createRequire(path.join(CMS, 'package.json')).resolve('@strapi/strapi/package.json'),
    '..',
  )
  const child = spawn(process.execPath, [path.join(strapi, 'bin', 'strapi.js'), ...args], {
    cwd: CMS,
    env,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) =>
    process.exit(signal ? 128 + (signal === 'SIGINT' ? 2 : 15) : (code ?? 1)),
  )
  return child
}

/** Prints where to log in, as soon as Strapi answers. */
export async function announce(env) {
  const url = toUrl(env)
  while (!(await isHealthy(url))) await new Promise((resolve) => setTimeout(resolve, 500))
  const login = env.KANAAL_ADMIN_EMAIL
    ? `${env.KANAAL_ADMIN_EMAIL} / ${env.KANAAL_ADMIN_PASSWORD}  (the first administrator; unless changed since)`
    : 'the first visitor makes the first administrator'
  console.log(`\n  Admin    ${url}/admin\n  Login    ${login}\n  API      ${url}/api/articles\n`)
}

/** Where to go: `0.0.0.0` and `::` are every address of this machine, and none of its own. */
export function toUrl({ HOST: host = '0.0.0.0', PORT: port = '1337' }) {
  const isEvery = ['', '0.0.0.0', '::'].includes(host)
  const name = net.isIPv6(host) ? `[${host}]` : host
  return `http://${isEvery ? 'localhost' : name}:${port}`
}

const isHealthy = async (url) => {
  try {
    return (await fetch(`${url}/_health`)).ok
  } catch {
    return false
  }
}

const envFile = () => path.join(CMS, '.env')

/** Mirrors `engines.node` of package.json: ^20.19 || ^22.12 || ^24. */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major === 24) return
  throw new Obstacle(
    `This is Node ${version}; install Node 22.12 or newer (20.19 and 24 work too), for example with "nvm install 22".`,
  )
}

function checkInstalled() {
  if (existsSync(path.join(ROOT, 'node_modules', '.bin', 'turbo'))) return
  throw new Obstacle('The dependencies are not installed; run "npm ci" first.')
}

function checkSqlite() {
  try {
    const Database = createRequire(path.join(CMS, 'package.json'))('better-sqlite3')
    new Database(':memory:').close()
  } catch (error) {
    const reason = String(error?.message ?? error).split('\n')[0]
    throw new Obstacle(
      `SQLite could not be loaded (${reason}); install python3, make and g++ (Debian: apt-get install python3 make g++), then run "npm rebuild better-sqlite3".`,
    )
  }
}

export function checkWritable(file) {
  try {
    makeDirectory(path.dirname(file))
    if (!statSync(path.dirname(file)).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
    if (existsSync(file) && !statSync(file).isFile()) throw Object.assign(new Error(), { code: 'EISDIR' })
    // SQLite writes a journal beside the file.
    accessSync(path.dirname(file), constants.W_OK)
    if (existsSync(file)) accessSync(file, constants.W_OK)
  } catch (error) {
    throw new Obstacle(
      `The database ${file} cannot be written (${error.code}); make it writable, or set DATABASE_FILENAME to another path.`,
    )
  }
}

/** Not by `recursive: true`: below /proc that never returns (Node 20.20). */
function makeDirectory(directory) {
  if (existsSync(directory)) return
  makeDirectory(path.dirname(directory))
  mkdirSync(directory)
}

const CLIENTS = ['sqlite', 'postgres']

/** Anything else would be taken for SQLite, and the content would land in the wrong database. */
export function checkClient(client = 'sqlite') {
  if (CLIENTS.includes(client)) return
  throw new Obstacle(`DATABASE_CLIENT is "${client}"; set it to one of ${CLIENTS.join(', ')}.`)
}

const MAX_PORT = 65_535

export function toPort(port = '1337') {
  const number = Number(port)
  if (Number.isInteger(number) && number >= 1 && number <= MAX_PORT) return number
  throw new Obstacle(`PORT is "${port}"; set it to a number from 1 to ${MAX_PORT}.`)
}

export async function checkPostgres(url) {
  if (!url)
    throw new Obstacle(
      'DATABASE_CLIENT is postgres, but DATABASE_URL is empty; set it to postgres://user:password@host:5432/database.',
    )
  if (!/^postgres(ql)?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw new Obstacle(
      'DATABASE_URL is no address of a PostgreSQL database; set it to postgres://user:password@host:5432/database.',
    )
  const { hostname, port } = new URL(url)
  const reached = await new Promise((resolve) => {
    const socket = net.connect({ host: hostname, port: Number(port || 5432), timeout: 5000 })
    const settle = (answer) => () => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('connect', settle(true)).on('error', settle(false)).on('timeout', settle(false))
  })
  if (!reached)
    throw new Obstacle(
      `PostgreSQL does not answer on ${hostname}:${port || 5432}; start it, or correct DATABASE_URL.`,
    )
}

export function checkPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', (error) =>
      reject(
        new Obstacle(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use; stop the other program, or choose another port with "PORT=${port + 1} npm start".`
            : `Cannot listen on ${host}:${port} (${error.code}); choose another address with HOST and PORT.`,
        ),
      ),
    )
    probe.listen(port, host, () => probe.close(resolve))
  })
}

/** Random secrets in a file that only its owner can read; an existing file is never touched. */
export function readOrWriteEnv(file = envFile()) {
  const isNew = !existsSync(file)
  try {
    if (isNew) writeFileSync(file, toEnvFile(), { mode: 0o600, flag: 'wx' })
    return { env: parseEnv(readFileSync(file, 'utf8')), isNew }
  } catch (error) {
    throw new Obstacle(
      `The secrets in ${file} cannot be ${isNew ? 'written' : 'read'} (${error.code}); start as the user who owns this directory, or give this one the right to.`,
    )
  }
}

function toEnvFile() {
  const secret = () => randomBytes(24).toString('base64url')
  return [
    '# Written by the first start with random secrets. Keep it: without these, sessions and tokens are lost.',
    `APP_KEYS=${secret()},${secret()}`,
    ...['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'].map(
      (name) => `${name}=${secret()}`,
    ),
    `KANAAL_ADMIN_EMAIL=${process.env.KANAAL_ADMIN_EMAIL ?? 'admin@example.com'}`,
    // Strapi asks for a lower-case letter, a capital and a digit.
    `KANAAL_ADMIN_PASSWORD=${process.env.KANAAL_ADMIN_PASSWORD ?? `Aa1-${randomBytes(12).toString('base64url')}`}`,
    'KANAAL_SEED=true',
    'STRAPI_TELEMETRY_DISABLED=true',
    '',
  ].join('\n')
}
