// Standard input to a source: one Markdown text, or Documents one a line.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ndjsonSource } from './ndjson-source.ts'
import type { Source } from './source.ts'
import { toText } from './to-text.ts'

/** @param cwd assets of a Markdown text are read below it */
export async function stdinSource(input: AsyncIterable<Uint8Array | string>, cwd: string): Promise<Source> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk))
  const bytes = Buffer.concat(chunks)
  return looksLikeDocuments(bytes) ? spooled(bytes) : markdown(bytes, cwd)
}

const markdown = (bytes: Uint8Array, root: string): Source => ({
  kind: 'markdown',
  root,
  origin: undefined,
  entries: async function* () {
    // Here, so that bytes that are no text fail this document as they fail a file.
    yield { path: '-', read: async () => toText(bytes) }
  },
  close: async () => {},
})

/** In a file, so that lines can be read in any order without being parsed twice. */
async function spooled(bytes: Uint8Array): Promise<Source> {
  const directory = await mkdtemp(join(tmpdir(), 'kanaal-'))
  const path = join(directory, 'stdin.ndjson')
  await writeFile(path, bytes)
  const source = ndjsonSource(path, { name: '-' })
  return {
    ...source,
    async close() {
      await source.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Markdown may start with a brace, but not with a JSON object that has a tree. */
function looksLikeDocuments(bytes: Buffer): boolean {
  const [first = ''] = bytes.toString('utf8').trimStart().split('\n', 1)
  if (!first.startsWith('{')) return false
  try {
    return 'tree' in JSON.parse(first)
  } catch {
    return false
  }
}
