// A file with one Document a line to a source of documents; only the place of each line is kept in memory.
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Source, SourceEntry } from './source.ts'

/** @param name what messages call the file: its own name, `-`, or the server it came from */
export function ndjsonSource(path: string, options: { name?: string; origin?: string } = {}): Source {
  const name = options.name ?? basename(path)
  let file: FileHandle | undefined
  return {
    kind: 'documents',
    root: undefined,
    origin: options.origin,
    entries: async function* () {
      file ??= await open(path)
      yield* linesOf(file, name)
    },
    async close() {
      await file?.close()
      file = undefined
    },
  }
}

const NEWLINE = 0x0a
/** Bytes read at a time. */
const CHUNK_BYTES = 65_536

async function* linesOf(file: FileHandle, path: string): AsyncIterable<SourceEntry> {
  const chunk = Buffer.alloc(CHUNK_BYTES)
  let line = 1
  let start = 0
  let position = 0
  const entry = (end: number): SourceEntry | undefined => {
    const [offset, length] = [start, end - start]
    return length > 0 ? { path, line, read: () => readSlice(file, offset, length) } : undefined
  }
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, position)
    if (bytesRead === 0) break
    for (let index = 0; index < bytesRead; index += 1) {
      if (chunk[index] !== NEWLINE) continue
      const found = entry(position + index)
      if (found) yield found
      start = position + index + 1
      line += 1
    }
    position += bytesRead
  }
  const last = entry(position)
  if (last) yield last
}

async function readSlice(file: FileHandle, offset: number, length: number): Promise<string> {
  const slice = Buffer.alloc(length)
  await file.read(slice, 0, length, offset)
  return slice.toString('utf8')
}
