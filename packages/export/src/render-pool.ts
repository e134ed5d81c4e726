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

export interface RenderPool {
  /** @throws RefusedDocument, TaskStopped */
  parse(task: Omit<ParseTask, 'kind'>): Promise<Document>
  /** A populated Strapi entry. @throws RefusedDocument, TaskStopped */
  fromEntry(task: Omit<EntryTask, 'kind'>): Promise<Document>
  /** @throws TaskStopped */
  render(task: Omit<RenderTask, 'kind'>): Promise<RenderResult>
  close(): Promise<void>
}

interface Waiting {
  task: Task
  resolve(answer: Answer): void
  reject(error: unknown): void
}

export function createRenderPool(options: RenderPoolOptions): RenderPool {
  const waiting: Waiting[] = []
  const lanes = Array.from({ length: Math.max(1, options.jobs) }, () => createLane(options, waiting))
  let isClosed = false
  const run = (task: Task): Promise<Answer> =>
    new Promise((resolve, reject) => {
      // Whoever was under way when the pool closed may still ask: no thread may start for them.
      if (isClosed) return reject(new Error('the render pool is closed'))
      waiting.push({ task, resolve, reject })
      for (const lane of lanes) lane.wake()
    })
  const parsed = async (task: ParseTask | EntryTask): Promise<Document> => {
    const answer = await run(task)
    if (answer.kind === 'parsed') return answer.document
    throw toError(answer)
  }
  return {
    parse: (task) => parsed({ kind: 'parse', ...task }),
    fromEntry: (task) => parsed({ kind: 'entry', ...task }),
    async render(task) {
      const answer = await run({ kind: 'render', ...task })
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
        next.resolve(await (await thread).ask(next.task, deadlineMs * deadlinesOf(next.task)))
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
