// What each document of a run gave to messages.ndjson and errors.ndjson, beside what is known of the others.
import { join } from 'node:path'
import { orderMessages } from '@kanaal/engine'
import type { ExportError, Message } from '@kanaal/types'
import { createLineFile } from './line-file.ts'
import type { OutputOptions } from './output.ts'
import type { Published } from './publish-entry.ts'

interface MessageLine extends Omit<Message, 'target'> {
  id: string
  locale: string
  target: string | null
}

export interface Reports {
  add(published: Published): Promise<void>
  /** What only shows when the documents of the run are laid side by side. */
  addOfSet(messages: readonly Message[]): void
  commit(): Promise<void>
}

/** A line of an earlier run holds where its document is still there, and this run said nothing of it. */
export async function openReports(options: OutputOptions): Promise<Reports> {
  const { out, engine, documents, targets, durability } = options
  const known = {
    documents: new Set(documents.map(({ id, locale }) => `${id}\n${locale}`)),
    sources: new Set(documents.map(({ id, path }) => `${id}\n${path}`)),
    others: new Set(engine.targets.map(({ id }) => id).filter((id) => !targets.includes(id))),
  }
  const done = { documents: new Set<string>(), sources: new Set<string>() }
  const messages = await createLineFile<MessageLine>(join(out, 'messages.ndjson'), {
    holds({ id, locale, target }) {
      const key = `${id}\n${locale}`
      const isUntouched = !done.documents.has(key) || (target !== null && known.others.has(target))
      return known.documents.has(key) && isUntouched
    },
    order: (lines) => {
      const [{ id, locale } = { id: '', locale: '' }] = lines
      return toLines(orderMessages(lines.map(toMessage)), id, locale)
    },
  })
  const ofSet: MessageLine[] = []
  const errors = await createLineFile<ExportError>(join(out, 'errors.ndjson'), {
    holds: ({ id, source }) => known.sources.has(`${id}\n${source}`) && !done.sources.has(`${id}\n${source}`),
    order: (lines) => lines,
  })
  return {
    async add({ entry, ...published }) {
      done.documents.add(`${entry.id}\n${entry.locale}`)
      done.sources.add(`${entry.id}\n${entry.path}`)
      await messages.write(toLines(published.messages, entry.id, entry.locale))
      await errors.write(published.errors)
    },
    addOfSet(found) {
      for (const message of found) {
        const { documentId = '', locale = '' } = message.place ?? {}
        ofSet.push(...toLines([message], documentId, locale))
      }
    },
    async commit() {
      await messages.commit(durability, ofSet)
      await errors.commit(durability)
    },
  }
}

const toLines = (messages: readonly Message[], id: string, locale: string): MessageLine[] =>
  messages.map(({ target = null, ...rest }) => ({ id, locale, target, ...rest }))

const toMessage = ({ id, locale, target, ...rest }: MessageLine): Message => ({
  ...rest,
  ...(target !== null && { target }),
})
