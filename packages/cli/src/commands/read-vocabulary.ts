// A path, or `-`, to the vocabulary in it.
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  type ParseVocabularyOptions,
  parseVocabulary,
  RefusedVocabulary,
  refuseOverCap,
  type Vocabulary,
} from '@kanaal/taxonomy'
import { EXIT, UsageError } from '../exit.ts'
import { toPretty } from '../reporters/pretty.ts'
import type { Terminal } from '../terminal.ts'

/** @throws UsageError where there is no such file, RefusedVocabulary where it is none: its messages name the file */
export async function readVocabulary(
  path: string,
  terminal: Terminal,
  options: ParseVocabularyOptions = {},
): Promise<Vocabulary> {
  try {
    return await read(path, terminal, options)
  } catch (error) {
    if (!(error instanceof RefusedVocabulary)) throw error
    throw new RefusedVocabulary(
      error.messages.map((message) => ({ ...message, place: { ...message.place, file: path } })),
    )
  }
}

async function read(
  path: string,
  { cwd, stdin }: Terminal,
  options: ParseVocabularyOptions,
): Promise<Vocabulary> {
  if (path === '-') return parseVocabulary(await readAll(stdin, options.maxBytes), options)
  const file = resolve(cwd, path)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new UsageError(`there is no file ${path}`)
  // A file too large is refused by its size, not read first.
  refuseOverCap(found.size, options.maxBytes)
  return parseVocabulary(await readFile(file), options)
}

/** Runs a command on vocabularies; one that is refused is said on stderr and ends with 1. */
export async function orRefused(
  path: string,
  terminal: Terminal,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof RefusedVocabulary)) throw error
    terminal.err(`${toPretty(error.messages.map((message) => ({ path, message })))}\n`)
    return EXIT.failed
  }
}

/** A stream may have no end: no more of it is kept than is read anyway. */
async function readAll(
  stdin: AsyncIterable<Uint8Array | string>,
  maxBytes: number | undefined,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of stdin) {
    const own = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    bytes += own.byteLength
    refuseOverCap(bytes, maxBytes)
    chunks.push(own)
  }
  return Buffer.concat(chunks)
}
