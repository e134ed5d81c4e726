// One vocabulary to what a store should do with it; runs in a thread, so that nothing else waits for it.
import { parentPort } from 'node:worker_threads'
import type { Message } from '@kanaal/types'
import { compareImport } from '../import/compare-import.ts'
import { holdingMessages } from '../import/holding-messages.ts'
import { listBaseOf, prepareImport } from '../import/prepare-import.ts'
import type { Concept, Vocabulary } from '../model/vocabulary.ts'
import { parseVocabulary } from '../read/parse-vocabulary.ts'
import { RefusedVocabulary } from '../refused-vocabulary.ts'
import type { ImportAnswer, ImportTask } from './protocol.ts'

let read: Vocabulary | undefined
let found: Message[] = []
let changed: Concept[] = []
const known: Concept[] = []

async function answer(task: ImportTask): Promise<ImportAnswer> {
  if (task.kind === 'read') {
    const { baseUri, language } = task.options
    const parsed = await parseVocabulary(task.source, {
      listBase: listBaseOf(task.options),
      ...(baseUri ? { baseUri } : {}),
      ...(language ? { language } : {}),
    })
    const { vocabulary, messages, homes, unplaced } = prepareImport(parsed, task.options)
    read = vocabulary
    found = messages
    const { concepts: _concepts, ...rest } = vocabulary
    return { kind: 'head', head: { ...rest, homes, unplaced } }
  }
  if (task.kind === 'known') {
    for (const concept of task.concepts) known.push(concept)
    return { kind: 'noted' }
  }
  if (task.kind === 'changed')
    return { kind: 'changed', concepts: changed.slice(task.start, task.start + task.limit) }
  if (!read) throw new Error('Nothing was read yet.')
  const before = { ...task.known, concepts: known }
  const compared = compareImport(before, read, task.language)
  changed = read.concepts.filter(({ uri }) => compared.changed.has(uri))
  return {
    kind: 'compared',
    comparison: { ...compared.comparison, messages: holdingMessages(found, before) },
  }
}

const port = parentPort
port?.on('message', (task: ImportTask) => {
  answer(task).then(
    (said) => port.postMessage(said),
    (error: unknown) => port.postMessage(toFailure(error)),
  )
})

function toFailure(error: unknown): ImportAnswer {
  if (error instanceof RefusedVocabulary) return { kind: 'refused', messages: error.messages }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return { kind: 'failed', reason: message, ...(stack === undefined ? {} : { stack }) }
}
