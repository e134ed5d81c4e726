// One entry of a source to its renditions, messages and errors: nothing in it can stop the other entries.
import { messageOf, RefusedDocument } from '@kanaal/content'
import { type Engine, orderMessages, resolveInputs, toSetDocument } from '@kanaal/engine'
import type {
  Document,
  ExportError,
  InputSources,
  Inputs,
  Message,
  Place,
  Rendition,
  SetDocument,
} from '@kanaal/types'
import type { Assigned } from './assign-slugs.ts'
import type { RenderPool } from './render-pool.ts'
import { documentUnreadable } from './rules/document-unreadable.ts'
import { draftSkipped } from './rules/draft-skipped.ts'
import { renderStopped } from './rules/render-stopped.ts'
import { slugCollision } from './rules/slug-collision.ts'
import type { Address } from './sinks/sink.ts'
import { NotText } from './sources/to-text.ts'
import { type SuggestOptions, suggestTerms } from './suggest-terms.ts'
import { TaskStopped } from './task-stopped.ts'

export interface PublishContext {
  engine: Engine
  pool: RenderPool
  inputs: InputSources
  format: 'markdown' | 'documents'
  /** Ids. Default: the targets that are on by default. */
  targets?: string[] | undefined
  audiences: readonly string[]
  now?: string | undefined
  /** Are drafts published too? */
  drafts: boolean
  /** Where there are vocabularies. */
  suggest?: SuggestOptions | undefined
  /** A stored rendition, where it may be used again. */
  stored(address: Address): Promise<Rendition | undefined>
}

export interface Published {
  entry: Assigned
  hash: string
  renditions: Rendition[]
  /** How many of the renditions were made anew; the others were still good. */
  made: number
  messages: Message[]
  errors: ExportError[]
  /** For the rules that compare documents; absent where there is none. */
  summary?: SetDocument
  /** Nobody can tell what it would have been: nothing may be concluded from what is missing. */
  isUnread: boolean
  /** It was not this run's business after all, such as a draft. */
  isSkipped: boolean
}

export async function publishEntry(entry: Assigned, context: PublishContext): Promise<Published> {
  const published: Published = {
    entry,
    hash: '',
    renditions: [],
    made: 0,
    messages: [],
    errors: [],
    isUnread: false,
    isSkipped: false,
  }
  if (entry.isDraft && !context.drafts) {
    const place = { documentId: entry.id, locale: entry.locale, file: entry.path }
    const messages = [messageOf(draftSkipped, { message: 'skipped', place })]
    return { ...published, messages, isSkipped: true }
  }
  try {
    const document = await readDocument(entry, context)
    published.hash = document.hash
    published.summary = toSetDocument(document)
    const inputs = await resolveInputs(document, context.inputs)
    const suggested = context.suggest ? suggestTerms(document, inputs, context.suggest) : []
    // Heard as loud as the site and the document want it, like all that is said of a document.
    const said = { ...document, messages: [...document.messages, ...suggested] }
    for (const audience of [undefined, ...context.audiences])
      await publishFor(said, inputs, audience, context, published)
  } catch (error) {
    const messages = toMessages(error, entry)
    const isUnreadable = messages.some(({ ruleId }) => ruleId === documentUnreadable.id)
    published.isUnread = isUnreadable || entry.isAnonymous === true
    published.messages.push(...messages)
  }
  published.messages = orderMessages(published.messages)
  published.errors = toErrors(published)
  return published
}

/** @throws RefusedDocument, TaskStopped */
export async function readDocument(
  entry: Assigned,
  { pool, format }: Pick<PublishContext, 'pool' | 'format'>,
): Promise<Document> {
  const text = await entry.read().catch((error: unknown) => {
    const problem =
      error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error)
    const place = { documentId: entry.id, file: entry.path, ...(error instanceof NotText && lineOf(error)) }
    throw new RefusedDocument([
      messageOf(documentUnreadable, { message: 'unreadable', values: { problem }, place }),
    ])
  })
  const document = await pool.parse({ format, text, path: entry.path })
  if (!entry.changed) return document
  const { wanted, owner } = entry.changed
  const place = { documentId: document.id, locale: document.locale, file: entry.path }
  const values = { slug: wanted, given: entry.slug }
  const changed = messageOf(
    slugCollision,
    owner === undefined
      ? { message: 'reserved', values, place }
      : { message: 'taken', values: { ...values, other: owner }, place },
  )
  return { ...document, slug: entry.slug, messages: [...document.messages, changed] }
}

const lineOf = ({ line }: NotText): Pick<Place, 'position'> => {
  const start = { line, column: 1 }
  return { position: { start, end: start } }
}

async function publishFor(
  document: Document,
  inputs: Inputs,
  audience: string | undefined,
  { engine, pool, targets, now, stored }: PublishContext,
  published: Published,
): Promise<void> {
  const slug = audience === undefined ? document.slug : `${document.slug}@${audience}`
  const wanted = engine.targetsFor(document, targets).map(({ id }) => id)
  const kept: Rendition[] = []
  for (const target of wanted) {
    const found = await stored({ target, locale: document.locale, slug })
    if (!found) continue
    const { steady, timed } = engine.keys(document, target, { audience, inputs, now })
    if (found.key === steady || found.key === timed) kept.push(found)
  }
  const missing = wanted.filter((id) => !kept.some(({ target }) => target === id))
  const result = await pool.render({ document, inputs, now, audience, targets: missing, kept })
  published.renditions.push(...result.renditions)
  published.made += missing.length
  published.messages.push(...result.messages, ...result.renditions.flatMap(({ messages }) => messages))
}

function toMessages(error: unknown, entry: Assigned): Message[] {
  if (error instanceof RefusedDocument) return error.messages.map((message) => withLine(message, entry))
  const place = { documentId: entry.id, file: entry.path }
  if (error instanceof TaskStopped) {
    return [messageOf(renderStopped, { message: error.limit, values: { max: error.max }, place })]
  }
  const problem = error instanceof Error ? error.message : String(error)
  return [messageOf(renderStopped, { message: 'failed', values: { problem }, place })]
}

/** A line of NDJSON is refused before it has places of its own. */
function withLine(message: Message, { line }: Assigned): Message {
  if (line === undefined || message.place?.position) return message
  const point = { line, column: 1 }
  return { ...message, place: { ...message.place, position: { start: point, end: point } } }
}

/** One line for a document that has no renditions, and one for each target whose channel failed. */
function toErrors({ entry, renditions, messages }: Published): ExportError[] {
  const failed = renditions.filter(({ files }) => files.length === 0)
  const fatal =
    renditions.length > 0
      ? failed.flatMap((rendition) =>
          rendition.messages.filter(({ severity }) => severity === 'error').slice(0, 1),
        )
      : [...messages.filter(({ severity }) => severity === 'error'), ...messages].slice(0, 1)
  return fatal.map(({ source, ruleId, place, reason }) => ({
    id: entry.id,
    source: entry.path,
    ruleId: `${source}/${ruleId}`,
    place: toPlace(place, entry),
    reason,
  }))
}

function toPlace(place: Message['place'], entry: Assigned): ExportError['place'] {
  const { line = entry.line, column } = place?.position?.start ?? {}
  return {
    file: place?.file ?? entry.path,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  }
}
