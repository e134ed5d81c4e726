// Tasks to their answers, in worker threads: one that takes too long or too much is stopped, and the rest go on.
import { RefusedDocument } from '@kanaal/content'
import type { Document } from '@kanaal/types'
import { deadlinesOf } from './deadlines-of.ts'
import { startThread, type Thread } from './render-thread.ts'
import type {
  Answer,
  EntryTask,
  ParseTask,
  RenderResult,
  RenderTask,
  Task,
  WorkerSettings,
} from './worker/protocol.ts'

export interface RenderPoolOptions extends WorkerSettings {
  /** Threads. */
  jobs: number
  /** Milliseconds one task may take: a document of up to 100 kB with all its targets. A larger one has that much more. */
  deadlineMs: number
  /** Megabytes of a thread's heap. */
  heapMb: number
}

/** Who asks, and how one hears that they wait no longer: what is not begun then never is. */
export interface Asking {
  signal?: AbortSignal | undefined
}

/** What is aborted rejects at once, with the signal's reason. */
export interface RenderPool {
  /** @throws RefusedDocument, TaskStopped */
  parse(task: Omit<ParseTask, 'kind'>, asking?: Asking): Promise<Document>
  /** A populated Strapi entry. @throws RefusedDocument, TaskStopped */
  fromEntry(task: Omit<EntryTask, 'kind'>, asking?: Asking): Promise<Document>
  /** @throws TaskStopped */
  render(task: Omit<RenderTask, 'kind'>, asking?: Asking): Promise<RenderResult>
  close(): Promise<void>
}

interface Waiting extends Asking {
  task: Task
  resolve(answer: Answer): void
  reject(error: unknown): void
}

export function createRenderPool(options: RenderPoolOptions): RenderPool {
  const waiting: Waiting[] = []
  const lanes = Array.from({ length: Math.max(1, options.jobs) }, () => createLane(options, waiting))
  let isClosed = false
  const run = (task: Task, { signal }: Asking = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      // Whoever was under way when the pool closed may still ask: no thread may start for them.
      if (isClosed) return reject(new Error('the render pool is closed'))
      if (signal?.aborted) return reject(signal.reason)
      const asked: Waiting = { task, signal, resolve, reject }
      signal?.addEventListener('abort', () => {
        const at = waiting.indexOf(asked)
        if (at !== -1) waiting.splice(at, 1)
        reject(signal.reason)
      })
      waiting.push(asked)
      for (const lane of lanes) lane.wake()
    })
  const parsed = async (task: ParseTask | EntryTask, asking?: Asking): Promise<Document> => {
    const answer = await run(task, asking)
    if (answer.kind === 'parsed') return answer.document
    throw toError(answer)
  }
  return {
    parse: (task, asking) => parsed({ kind: 'parse', ...task }, asking),
    fromEntry: (task, asking) => parsed({ kind: 'entry', ...task }, asking),
    async render(task, asking) {
      const answer = await run({ kind: 'render', ...task }, asking)
      if (answer.kind === 'rendered') return answer.result
      throw toError(answer)
    },
    async close() {
      isClosed = true
      for (const { reject } of waiting.splice(0)) reject(new Error('the render pool is closed'))
      await Promise.all(lanes.map((lane) => lane.stop()))
    },
  }
}

function toError(answer: Answer): Error {
  if (answer.kind === 'refused') return new RefusedDocument(answer.messages)
  const error = new Error(answer.kind === 'failed' ? answer.reason : `unexpected answer "${answer.kind}"`)
  if (answer.kind === 'failed' && answer.stack) error.stack = answer.stack
  return error
}

/** What is plain data: whoever opens a pool may say more than a thread can be sent. */
const settingsOf = ({ configModule, cwd, baseUrl, minify, policies, components }: WorkerSettings) => ({
  configModule,
  cwd,
  baseUrl,
  minify,
  policies,
  components,
})

/** One thread at a time, replaced when it had to be stopped. The deadline counts from when the thread is ready. */
function createLane(options: RenderPoolOptions, waiting: Waiting[]) {
  const { deadlineMs, heapMb } = options
  let thread: Promise<Thread> | undefined
  let isBusy = false

  async function wake(): Promise<void> {
    if (isBusy) return
    isBusy = true
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      thread ??= startThread(settingsOf(options), heapMb)
      try {
        const running = await thread
        next.resolve(await running.ask(next.task, deadlineMs * deadlinesOf(next.task), next.signal))
      } catch (error) {
        next.reject(error)
        await stop()
      }
    }
    isBusy = false
  }

  async function stop(): Promise<void> {
    const stopped = thread
    thread = undefined
    const running = await stopped?.catch(() => undefined)
    await running?.stop()
  }
  return { wake, stop }
}
