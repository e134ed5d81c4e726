// The bytes of a vocabulary to an import that is read and compared in a thread of its own, within time and memory.
import { Worker } from 'node:worker_threads'
import type { ImportOptions } from '../import/prepare-import.ts'
import type { Concept, Vocabulary } from '../model/vocabulary.ts'
import { RefusedVocabulary, refusal } from '../refused-vocabulary.ts'
import type { Compared, ImportAnswer, ImportHead, ImportTask } from './protocol.ts'

export interface ThreadLimits {
  /** The most that reading may take, ms of the clock. */
  deadlineMs?: number
  /** The most memory of the thread, MB. */
  heapMb?: number
}

export interface OpenImport {
  head: ImportHead
  /** Concepts come some at a time, so that neither side holds up the other. */
  compare(
    known: Omit<Vocabulary, 'concepts'>,
    concepts: Iterable<Concept>,
    language: string,
  ): Promise<Compared>
  /** Those that are new or changed, after `compare`. */
  changed(): AsyncIterable<Concept[]>
  close(): Promise<void>
}

/** Our own choice, for a file of 32 MB on two slow cores (measured: 40 s). */
const DEADLINE_MS = 180_000
/** 32 MB of Turtle take about thirty times that (measured: 20 MB, 650 MB), and as much again to be compared. */
const HEAP_MB = 1536
/**
 * What a thread makes and no longer needs stays until this is full; V8 takes 48 MB. UNESCO's thesaurus is read as fast (measured
 * on 2026-11-23, Node 20: 6.5 s of processor for four of it, both ways), and takes 50 MB less.
 */
const YOUNG_MB = 4
/** Concepts of one message: cloning them takes a few ms. */
const CONCEPTS = 500

/** @throws RefusedVocabulary where it cannot be read, also within the limits */
export async function openImport(
  source: string | Uint8Array,
  options: ImportOptions,
  limits: ThreadLimits = {},
): Promise<OpenImport> {
  const { deadlineMs = DEADLINE_MS, heapMb = HEAP_MB } = limits
  const worker = new Worker(new URL('./import-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
  })
  let waiting: { resolve(answer: ImportAnswer): void; reject(error: unknown): void } | undefined
  let ended: unknown
  const end = (error: unknown) => {
    ended ??= error
    waiting?.reject(ended)
  }
  worker.on('message', (answer: ImportAnswer) => waiting?.resolve(answer))
  worker.on('error', (error) =>
    end(isOutOfMemory(error) ? refusal('memory-exceeded', { max: heapMb }) : error),
  )
  worker.on('exit', (code) => end(new Error(`The thread that reads vocabularies ended with ${code}.`)))

  async function ask<Kind extends ImportAnswer['kind']>(
    task: ImportTask,
    expected: Kind,
  ): Promise<Extract<ImportAnswer, { kind: Kind }>> {
    if (ended !== undefined) throw ended
    const timer = setTimeout(
      () => end(refusal('deadline-exceeded', { max: Math.round(deadlineMs / 1000) })),
      deadlineMs,
    )
    try {
      const answer = await new Promise<ImportAnswer>((resolve, reject) => {
        waiting = { resolve, reject }
        worker.postMessage(task)
      })
      if (answer.kind === 'refused') throw new RefusedVocabulary(answer.messages)
      if (answer.kind === 'failed') throw toError(answer)
      if (answer.kind !== expected)
        throw new Error(
          `The thread that reads vocabularies answered "${answer.kind}" where "${expected}" was due.`,
        )
      return answer as Extract<ImportAnswer, { kind: Kind }>
    } finally {
      clearTimeout(timer)
    }
  }
  const close = async () => void (await worker.terminate())

  try {
    const { head } = await ask({ kind: 'read', source, options }, 'head')
    return {
      head,
      async compare(known, concepts, language) {
        for (const some of chunksOf(concepts)) await ask({ kind: 'known', concepts: some }, 'noted')
        return (await ask({ kind: 'compare', known, language }, 'compared')).comparison
      },
      async *changed() {
        for (let start = 0; ; start += CONCEPTS) {
          const { concepts } = await ask({ kind: 'changed', start, limit: CONCEPTS }, 'changed')
          if (concepts.length > 0) yield concepts
          if (concepts.length < CONCEPTS) return
        }
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function* chunksOf(concepts: Iterable<Concept>): Iterable<Concept[]> {
  let some: Concept[] = []
  for (const concept of concepts) {
    some.push(concept)
    if (some.length < CONCEPTS) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function toError({ reason, stack }: Extract<ImportAnswer, { kind: 'failed' }>): Error {
  const error = new Error(reason)
  if (stack !== undefined) error.stack = stack
  return error
}
