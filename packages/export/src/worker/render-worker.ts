// Tasks from the main thread to parsed documents and renditions; runs in a worker thread.
import { parentPort, workerData } from 'node:worker_threads'
import { fromEntry, RefusedDocument } from '@kanaal/content'
import { compareRenditions, type Engine, previewLosses } from '@kanaal/engine'
import { inheritMetadata } from '@kanaal/metadata'
import type { Document } from '@kanaal/types'
import type { LoadedConfig } from '../load-config.ts'
import { openEngine } from '../open-engine.ts'
import { parseEntry } from '../parse-entry.ts'
import type {
  Answer,
  EntryTask,
  PolicySet,
  RenderResult,
  RenderTask,
  Task,
  WorkerSettings,
} from './protocol.ts'

const port = parentPort
if (port) {
  const settings = workerData as WorkerSettings
  const send = (answer: Answer) => port.postMessage(answer)
  openEngine(settings).then(
    ({ engine, config }) => {
      const engineFor = createEngineChoice(engine, settings)
      port.on('message', async (task: Task) => send(await answer(task, engineFor, config, settings)))
      send({ kind: 'ready' })
    },
    (error: unknown) => send(toFailure(error)),
  )
}

type EngineFor = (policies: PolicySet | undefined) => Promise<Engine>

/** The engine of the thread; where policies were written since it began, one that knows them, until the next change. */
function createEngineChoice(first: Engine, settings: WorkerSettings): EngineFor {
  let revision: string | undefined
  let latest = Promise.resolve(first)
  return (policies) => {
    if (policies?.revision !== revision) {
      revision = policies?.revision
      latest = policies
        ? openEngine({ ...settings, policies: policies.list }).then(({ engine }) => engine)
        : Promise.resolve(first)
    }
    return latest
  }
}

async function answer(
  task: Task,
  engineFor: EngineFor,
  config: LoadedConfig,
  settings: WorkerSettings,
): Promise<Answer> {
  try {
    if (task.kind === 'parse') return { kind: 'parsed', document: parseEntry(task, config) }
    if (task.kind === 'entry') return { kind: 'parsed', document: readEntry(task, config, settings) }
    return { kind: 'rendered', result: await render(task, await engineFor(task.policies)) }
  } catch (error) {
    return error instanceof RefusedDocument ? { kind: 'refused', messages: error.messages } : toFailure(error)
  }
}

function readEntry(
  { entry, type, locale }: EntryTask,
  { site, caps, remarkPlugins, metadata, profiles }: LoadedConfig,
  { components }: WorkerSettings,
): Document {
  const { defaultLocale } = site
  const document = fromEntry(entry, {
    ...type,
    locale: locale ?? defaultLocale,
    defaultLocale,
    site,
    caps,
    remarkPlugins,
    ...(components && { components }),
  })
  return inheritMetadata(document, metadata, { site, profiles })
}

async function render(task: RenderTask, engine: Engine): Promise<RenderResult> {
  const { document, inputs, now, audience, targets, drawn = [], kept = [] } = task
  const made = await engine.publish(document, { inputs, now, audience, targets })
  const order = engine.targets.map(({ id }) => id)
  const renditions = [...kept, ...made].sort((a, b) => order.indexOf(a.target) - order.indexOf(b.target))
  const seen = renditions.filter(({ target, files }) => drawn.includes(target) && files.length > 0)
  const haunted = seen.filter(({ losses }) => losses.length > 0)
  return {
    renditions,
    messages: engine.check(document, renditions, { now, inputs }),
    comparison: compareRenditions(document, renditions, engine.site, inputs),
    lossPreviews: Object.fromEntries(
      haunted.map(({ target, losses }) => [target, previewLosses(document, losses).body]),
    ),
  }
}

const toFailure = (error: unknown): Answer =>
  error instanceof Error
    ? { kind: 'failed', reason: error.message, ...(error.stack && { stack: error.stack }) }
    : { kind: 'failed', reason: String(error) }
