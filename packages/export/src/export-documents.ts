// A source of documents to an output directory, with what came of it.
import { ConfigurationError, checkSet, type Engine } from '@kanaal/engine'
import type { Message, Rendition, SetDocument, Term } from '@kanaal/types'
import { type Assigned, assignSlugs } from './assign-slugs.ts'
import type { Durability } from './atomic-file.ts'
import { toEnvironmentError } from './environment-error.ts'
import { createFileInputs } from './file-inputs.ts'
import { guessPhrase } from './guess-phrase.ts'
import { type Identity, identifyDocuments } from './identify-documents.ts'
import { readVocabularies, termsIn } from './load-vocabularies.ts'
import { mapInOrder } from './map-in-order.ts'
import { type EngineSettings, openEngine } from './open-engine.ts'
import { type Output, openOutput, type Removal } from './output.ts'
import { type PublishContext, type Published, publishEntry, readDocument } from './publish-entry.ts'
import { createRenderPool, type RenderPool } from './render-pool.ts'
import type { Source } from './sources/source.ts'
import type { SuggestOptions } from './suggest-terms.ts'
import { tagDocuments } from './tag-documents.ts'
import { countSeverities } from './to-manifest-element.ts'

export interface ExportOptions extends EngineSettings {
  source: Source
  /** Undefined: a dry run, that writes nothing. */
  out: string | undefined
  /** Ids. Default: the targets that are on by default. */
  targets?: string[] | undefined
  locales?: string[] | undefined
  audiences?: string[]
  /** Of the source; the others are known, so that links to them work. */
  paths?: string[] | undefined
  /** Documents with `draft: true` too. */
  drafts?: boolean
  now?: string | undefined
  jobs?: number
  deadlineMs?: number
  heapMb?: number
  sink?: 'files' | 'ndjson'
  /** Use stored renditions that are still good. */
  cache?: boolean
  durability?: Durability
  allowMassDelete?: boolean
  /** How many documents of this many may fail before the rest is given up. */
  mayFail?: (documents: number) => number
  signal?: AbortSignal
  onPublished?: (published: Published) => Promise<void> | void
  /** What belongs to no single document: links passed over, and what shows when documents are laid side by side. Called once, at the end. */
  onCompared?: (messages: Message[]) => void
  onProgress?: (progress: { done: number; total: number }) => void
}

export interface ExportResult {
  /** Without the drafts that were left out. */
  documents: number
  drafts: number
  /** Documents that have no renditions, or of which a channel failed. */
  failed: number
  renditions: { made: number; kept: number }
  messages: Record<Message['severity'], number>
  removal: Removal | undefined
  stopped: 'failures' | 'signal' | undefined
}

/** Milliseconds for one document on all targets; generous, because a CI machine may be twenty times slower than a desk. */
export const DEADLINE_MS = 20_000
/** Megabytes of heap for a render thread (with room for the channels' own libraries). */
export const HEAP_MB = 512

/** Five of a hundred, but a small source is never given up: there ten failures are seen at a glance. */
export const mayFailByDefault = (documents: number): number => Math.max(10, Math.floor(documents * 0.05))

/** @throws ConfigurationError, EnvironmentError */
export async function exportDocuments(options: ExportOptions): Promise<ExportResult> {
  const { source, out, jobs = 1, deadlineMs = DEADLINE_MS, heapMb = HEAP_MB } = options
  const { engine, config } = await openEngine(options)
  const vocabularies = await readVocabularies(config.vocabularies, config.site.defaultLocale)
  const terms = vocabularies.length === 0 ? undefined : termsIn(vocabularies)
  const identities = await identifyDocuments(source, config)
  checkLocales(options.locales, [...config.site.locales, ...identities.map(({ locale }) => locale)])
  const all = assignPublished(identities, options.drafts ?? false)
  const documents = all.filter((entry) => isAsked(entry, options))
  const pool = createRenderPool({ ...options, jobs, deadlineMs, heapMb })
  let output: Output | undefined
  try {
    output = out === undefined ? undefined : await openRunOutput(out, engine, all, options)
    const suggest =
      vocabularies.length === 0
        ? undefined
        : { tagger: tagDocuments(vocabularies), profiles: config.profiles, site: engine.site }
    const context = toContext({ options, engine, pool, output, all, terms, suggest })
    return await publishAll(documents, context, output, options, jobs)
  } catch (error) {
    await output?.checkpoint().catch(() => {}) // the error that ended the run is the one to tell
    throw toEnvironmentError(error, out ?? 'the output')
  } finally {
    await pool.close()
  }
}

function checkLocales(asked: readonly string[] = [], known: readonly string[]): void {
  const unique = [...new Set(known)]
  const unknown = asked.find((locale) => !unique.includes(locale))
  if (unknown === undefined) return
  const guess = guessPhrase(unknown, unique)
  throw new ConfigurationError(
    '--locale',
    `neither the site nor a document has "${unknown}"${guess} There is: ${unique.join(', ')}`,
  )
}

/** A draft that is left out takes no slug from a document, and nobody links to it. */
function assignPublished(identities: readonly Identity[], drafts: boolean): Assigned[] {
  const published = identities.filter(({ isDraft }) => drafts || !isDraft)
  const assigned = assignSlugs(published)
  const bySource = new Map(published.map((identity, index) => [identity, assigned[index]]))
  return identities.map((identity) => bySource.get(identity) ?? identity)
}

const isAsked = ({ locale, path }: Assigned, { locales, paths }: ExportOptions): boolean =>
  (!locales || locales.includes(locale)) && (!paths || paths.includes(path))

function openRunOutput(
  out: string,
  engine: Engine,
  documents: readonly Assigned[],
  options: ExportOptions,
): Promise<Output> {
  const ids =
    options.targets ?? engine.targets.filter((target) => target.default !== false).map(({ id }) => id)
  return openOutput({
    out,
    engine,
    documents,
    sink: options.sink ?? 'files',
    durability: options.durability ?? 'none',
    targets: ids,
    isSelection: options.targets !== undefined,
    locales: options.locales,
    audiences: options.audiences ?? [],
    now: options.now,
    allowMassDelete: options.allowMassDelete ?? false,
  })
}

interface Parts {
  options: ExportOptions
  engine: Engine
  pool: RenderPool
  output: Output | undefined
  all: readonly Assigned[]
  terms: ReadonlyMap<string, Term> | undefined
  suggest: SuggestOptions | undefined
}

function toContext({ options, engine, pool, output, all, terms, suggest }: Parts): PublishContext {
  const { source, targets, audiences = [], now, cache = true, drafts = false } = options
  const format = source.kind
  const { root, origin } = source
  const parse = (entry: Assigned) => readDocument(entry, { pool, format })
  return {
    engine,
    pool,
    format,
    targets,
    audiences,
    now,
    drafts,
    suggest,
    inputs: createFileInputs({
      ...{ root, origin, site: engine.site, terms, parse },
      documents: all.filter(({ isDraft }) => drafts || !isDraft),
    }),
    stored: async (address): Promise<Rendition | undefined> => (cache ? output?.read(address) : undefined),
  }
}

async function publishAll(
  documents: readonly Assigned[],
  context: PublishContext,
  output: Output | undefined,
  { source, signal, onPublished, onCompared, onProgress, mayFail = mayFailByDefault }: ExportOptions,
  jobs: number,
): Promise<ExportResult> {
  const result: ExportResult = {
    documents: 0,
    drafts: 0,
    failed: 0,
    renditions: { made: 0, kept: 0 },
    messages: { error: 0, warning: 0, info: 0 },
    removal: undefined,
    stopped: undefined,
  }
  const summaries: SetDocument[] = []
  // Twice the threads: one document is read and its images gathered while another one is rendered.
  for await (const published of mapInOrder(documents, jobs * 2, (entry) => publishEntry(entry, context))) {
    if (signal?.aborted) {
      result.stopped = 'signal'
      break
    }
    await output?.add(published)
    await onPublished?.(published)
    if (published.summary) summaries.push(published.summary)
    count(result, published)
    onProgress?.({ done: result.documents + result.drafts, total: documents.length })
    if (result.failed > mayFail(documents.length)) {
      result.stopped = 'failures'
      break
    }
  }
  if (!result.stopped) {
    const compared = [
      ...(source.skipped?.() ?? []),
      ...checkSet(context.engine, summaries, { now: context.now }),
    ]
    output?.addOfSet(compared)
    onCompared?.(compared)
    addCounts(result, compared)
  }
  if (result.stopped) await output?.checkpoint()
  else result.removal = await output?.finish()
  return result
}

function count(result: ExportResult, { renditions, made, messages, errors, isSkipped }: Published): void {
  if (isSkipped) result.drafts += 1
  else result.documents += 1
  if (errors.length > 0) result.failed += 1
  result.renditions.made += made
  result.renditions.kept += renditions.length - made
  addCounts(result, messages)
}

function addCounts(result: ExportResult, messages: readonly Message[]): void {
  const counts = countSeverities(messages)
  for (const severity of ['error', 'warning', 'info'] as const) result.messages[severity] += counts[severity]
}
