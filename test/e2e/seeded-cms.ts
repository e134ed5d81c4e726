// What the first boot of a run migrated and seeded -> the start of the next ones: it is most of the time a boot takes.
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const cms = fileURLToPath(new URL('../../apps/cms/package.json', import.meta.url))

/** Named once a run; without a name every boot seeds for itself. */
const FOLDER = 'KANAAL_SEEDED_CMS'
const UPLOADS = path.join('public', 'uploads')

/** Vitest calls it before the first test of a run. */
export function setup(): void {
  process.env[FOLDER] = mkdtempSync(path.join(tmpdir(), 'kanaal-seeded-'))
}

/** Vitest calls it after the last test. */
export function teardown(): void {
  rmSync(process.env[FOLDER] ?? '', { recursive: true, force: true })
  delete process.env[FOLDER]
}

const keptDatabase = (): string | undefined => {
  const folder = process.env[FOLDER]
  return folder && path.join(folder, 'data.db')
}

/** Gives a new app what was kept, where anything was. */
export function restoreSeeded(app: string, database: string): void {
  const kept = keptDatabase()
  if (!kept || !existsSync(kept) || existsSync(database)) return
  cpSync(path.join(path.dirname(kept), UPLOADS), path.join(app, UPLOADS), { recursive: true })
  cpSync(kept, database)
}

/** Will the next boot make and seed this database? */
export const isUnseeded = ({ DATABASE_FILENAME: file }: Record<string, string>): boolean =>
  file !== undefined && !existsSync(file)

/** Keeps what a running app has just seeded, before anybody changes it. */
export function keepSeeded(app: string, { DATABASE_FILENAME: database }: Record<string, string>): void {
  const kept = keptDatabase()
  if (!kept || existsSync(kept) || database === undefined) return
  const Database = createRequire(cms)('better-sqlite3') as new (
    file: string,
    options: { readonly: boolean },
  ) => { prepare(sql: string): { run(file: string): void }; close(): void }
  const open = new Database(database, { readonly: true })
  open.prepare('VACUUM INTO ?').run(`${kept}.new`)
  open.close()
  cpSync(path.join(app, UPLOADS), path.join(path.dirname(kept), UPLOADS), { recursive: true })
  renameSync(`${kept}.new`, kept)
}
