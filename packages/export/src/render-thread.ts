// A worker thread to something that can be asked, and stopped while it is busy.
import { Worker } from 'node:worker_threads'
import { ConfigurationError } from '@kanaal/engine'
import { TaskStopped } from './task-stopped.ts'
import type { Answer, Task, WorkerSettings } from './worker/protocol.ts'

export interface Thread {
  /**
   * One task at a time. Once the signal is aborted the task has little time left.
   *
   * @throws TaskStopped; the thread is of no use after that
   */
  ask(task: Task, deadlineMs: number, signal?: AbortSignal): Promise<Answer>
  stop(): Promise<void>
}

/** About what another thread takes to start: a task that nobody waits for may end, where it ends sooner than that. */
const ABANDONED_MS = 1_000

/**
 * Resolves when the thread has made its engine.
 *
 * @throws ConfigurationError where it cannot
 */
export async function startThread(settings: WorkerSettings, heapMb: number): Promise<Thread> {
  const worker = new Worker(new URL('./worker/render-worker.js', import.meta.url), {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  })
  let waiting: { resolve(answer: Answer): void; reject(error: unknown): void } | undefined
  worker.on('message', (answer: Answer) => waiting?.resolve(answer))
  worker.on('error', (error) =>
    waiting?.reject(isOutOfMemory(error) ? new TaskStopped('heap', heapMb) : error),
  )
  worker.on('exit', (code) => waiting?.reject(new Error(`a render thread ended with ${code}`)))
  const answer = () =>
    new Promise<Answer>((resolve, reject) => {
      waiting = { resolve, reject }
    })

  const ready = await answer()
  if (ready.kind !== 'ready') {
    await worker.terminate()
    const reason = ready.kind === 'failed' ? ready.reason : ready.kind
    throw new ConfigurationError(settings.configModule ?? 'kanaal.config', reason)
  }
  return {
    async ask(task, deadlineMs, signal) {
      const stopAfter = (ms: number) => setTimeout(() => waiting?.reject(new TaskStopped('deadline', ms)), ms)
      let timer = stopAfter(deadlineMs)
      const hurry = () => {
        clearTimeout(timer)
        timer = stopAfter(ABANDONED_MS)
      }
      if (signal?.aborted) hurry()
      signal?.addEventListener('abort', hurry)
      try {
        const answered = answer()
        worker.postMessage(task)
        return await answered
      } finally {
        signal?.removeEventListener('abort', hurry)
        clearTimeout(timer)
      }
    },
    async stop() {
      await worker.terminate()
    },
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
