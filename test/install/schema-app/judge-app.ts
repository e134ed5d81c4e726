// The name of a folder of schemas -> what is refuted of them, as JSON on stdout. A process for each: Strapi remembers types by name.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { verifyIndexes } from '@kanaal/strapi-kit/strapi-server'
import { callerOf, login } from '../../e2e/sign-in.ts'
import { ADMIN, type RunningCms, startApp } from '../../e2e/start-cms.ts'
import { createSchemaApp, readSchemas, type SchemaApp, writePlugins } from './create-schema-app.ts'
import { fillApp } from './fill-app.ts'
import { openApi, readApi, readRows, readTables, type Tables } from './observe-app.ts'
import { readValues, writeValues } from './write-values.ts'

const bin = fileURLToPath(new URL('../../../node_modules/.bin/', import.meta.url))
const uninstall = fileURLToPath(
  new URL('../../../packages/strapi-kit/bin/kanaal-uninstall.js', import.meta.url),
)
const OURS = /^(index )?kanaal_/
const OUR_COLUMNS = ['channel_copy json', 'content_metadata json', 'taxonomy_terms json']

/** What an app looks like from outside. */
interface Look {
  tables: Tables
  rows: Record<string, string[]>
  api: Record<string, string>
}

async function problemsOf(folder: string): Promise<string[]> {
  const app = createSchemaApp(folder, `real-${path.basename(folder)}`)
  const problems: string[] = []
  try {
    await live(app, (problem) => problems.push(problem))
  } catch (error) {
    problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
  } finally {
    rmSync(app.directory, { recursive: true, force: true })
  }
  return problems
}

async function live({ directory, uids }: SchemaApp, refute: (problem: string) => void): Promise<void> {
  const schemas = hashOf(readSchemas(directory))
  const all = (enabled: boolean) => Object.fromEntries(uids.map((uid) => [uid, enabled]))
  const boot = async <Result>(
    plugins: Record<string, boolean> | undefined,
    run: (cms: RunningCms) => Promise<Result>,
  ): Promise<Result> => {
    writePlugins(directory, plugins)
    const cms = await startApp(directory, directory)
    try {
      return await run(cms)
    } finally {
      await cms.stop()
      if (hashOf(readSchemas(directory)) !== schemas) refute('a boot changed a schema file')
    }
  }
  const look = async (cms: RunningCms): Promise<Look> => {
    const tables = await readTables(cms.strapi)
    return { tables, rows: await readRows(cms.strapi, tables), api: await readApi(cms, uids) }
  }
  const same = (when: string, one: Record<string, unknown>, other: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(one)) {
      if (isDeepStrictEqual(other[key], value)) continue
      refute(
        `${when}: ${key} is not what it was: ${JSON.stringify(value)} became ${JSON.stringify(other[key])}`,
      )
    }
  }

  let made = new Map<string, string[]>()
  const before = await boot(undefined, async (cms) => {
    made = await fillApp(cms.strapi, uids)
    await openApi(cms.strapi, uids)
    await createAdmin(cms)
    return look(cms)
  })
  await boot({}, async (cms) => {
    const installed = await look(cms)
    same('installed', before.tables, installed.tables)
    same('installed', before.rows, installed.rows)
    same('installed', before.api, installed.api)
    const strangers = Object.keys(installed.tables).filter(
      (one) => !(one in before.tables) && !OURS.test(one),
    )
    if (strangers.length > 0) refute(`installed: ${strangers.join(', ')} came along`)
  })
  const stored = await boot(all(true), async (cms) => {
    const optedIn = await look(cms)
    same('opted in', before.api, optedIn.api)
    for (const [table, columns] of Object.entries(before.tables)) {
      const added = optedIn.tables[table]?.filter((column) => !columns.includes(column)) ?? []
      if (added.length > 0 && !isDeepStrictEqual(added, OUR_COLUMNS))
        refute(`${table} has got ${added.join(', ')}`)
    }
    const admin = callerOf(cms, await login(cms, ADMIN))
    for (const [uid, ids] of made) {
      for (const problem of await writeValues(cms.strapi, admin, uid, ids)) refute(problem)
    }
    await agree('written', cms, refute)
    return { values: await readValues(cms.strapi, uids), ...(await look(cms)) }
  })
  const backup = 'backup'
  command(directory, `${bin}strapi`, ['export', '--no-encrypt', '--no-compress', '--file', backup])
  const database = path.join(directory, 'data.db')
  renameSync(database, `${database}.kept`)
  command(directory, `${bin}strapi`, ['import', '--force', '--file', `${backup}.tar`])
  await boot(all(true), async (cms) => {
    same('imported', { values: stored.values }, { values: await readValues(cms.strapi, uids) })
    await agree('imported', cms, refute)
  })
  for (const file of readdirSync(directory))
    if (/^data\.db(-|$)/.test(file)) rmSync(path.join(directory, file))
  renameSync(`${database}.kept`, database)
  for (const enabled of [false, true]) {
    await boot(all(enabled), async (cms) => {
      const when = enabled ? 'opted in again' : 'opted out'
      same(when, { values: stored.values }, { values: await readValues(cms.strapi, uids) })
      same(when, stored.api, await readApi(cms, uids))
      if (enabled) await agree(when, cms, refute)
    })
  }
  command(directory, process.execPath, [uninstall, '--yes'])
  await boot(undefined, async (cms) => {
    const after = await look(cms)
    same('uninstalled', before.tables, after.tables)
    same('uninstalled', stored.api, after.api)
    for (const table of Object.keys(after.tables)) {
      if (!(table in before.tables)) refute(`uninstalled: ${table} is still there`)
    }
    for (const [table, rows] of Object.entries(after.rows)) {
      const kept = (stored.rows[table] ?? []).map(withoutOurs)
      if (!isDeepStrictEqual(kept.sort(), rows))
        refute(`uninstalled: rows of ${table} are not what they were`)
    }
    const names: { key: string }[] = await cms.strapi.db.query('strapi::core-store').findMany({
      where: { $or: [{ key: { $contains: 'kanaal' } }, { value: { $contains: 'contentMetadata' } }] },
    })
    if (names.length > 0) refute(`uninstalled: settings ${names.map(({ key }) => key).join(', ')} name us`)
  })
}

const hashOf = (files: object): string => createHash('sha256').update(JSON.stringify(files)).digest('hex')

/** A row of before, as it is without our columns. */
const withoutOurs = (row: string): string => {
  const {
    channel_copy: _copy,
    content_metadata: _metadata,
    taxonomy_terms: _terms,
    ...rest
  } = JSON.parse(row)
  return JSON.stringify(rest)
}

async function agree(when: string, { strapi }: RunningCms, refute: (problem: string) => void): Promise<void> {
  for (const { index, uid, stale, orphans } of await verifyIndexes(strapi)) {
    if (stale.length + orphans.length > 0) refute(`${when}: ${index} does not agree with ${uid}`)
  }
}

async function createAdmin({ strapi }: RunningCms): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as { getSuperAdmin(): Promise<{ id: number }> }
  const users = strapi.service('admin::user') as unknown as { create(user: object): Promise<unknown> }
  const { id } = await roles.getSuperAdmin()
  await users.create({ ...ADMIN, firstname: 'An', isActive: true, registrationToken: null, roles: [id] })
}

/** @throws with what it wrote, where it fails */
function command(cwd: string, file: string, args: readonly string[]): void {
  const env = { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true' }
  const { status, stdout, stderr } = spawnSync(file, [...args], { cwd, env, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`${path.basename(file)} ${args.join(' ')}: ${status}\n${stdout}\n${stderr}`)
}

const problems = await problemsOf(process.argv[2] ?? '')
process.stdout.write(`\n${JSON.stringify(problems)}\n`, () => process.exit())
