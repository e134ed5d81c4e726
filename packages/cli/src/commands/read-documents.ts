// The address of a source -> each of its documents; one that cannot be read is told, and stops no other.
import { RefusedDocument } from '@kanaal/content'
import { loadConfig, openSource, parseEntry } from '@kanaal/export'
import type { Document } from '@kanaal/types'
import { toPretty } from '../reporters/pretty.ts'
import type { Terminal } from '../terminal.ts'

/** Gives how many could not be read. @param configPath of `--config` */
export async function readDocuments(
  address: string,
  configPath: string | undefined,
  terminal: Terminal,
  use: (document: Document, path: string) => void,
): Promise<number> {
  const { cwd, stdin, env } = terminal
  const config = await loadConfig(configPath, cwd)
  const source = await openSource(address, { cwd, stdin, token: env.KANAAL_TOKEN })
  let failed = 0
  try {
    for await (const { path, read } of source.entries()) {
      try {
        use(parseEntry({ format: source.kind, text: await read(), path }, config), path)
      } catch (error) {
        if (!(error instanceof RefusedDocument)) throw error
        failed += 1
        terminal.err(`${toPretty(error.messages.map((message) => ({ path, message })))}\n`)
      }
    }
  } finally {
    await source.close()
  }
  return failed
}
