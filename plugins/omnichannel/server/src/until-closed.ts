// A request -> a signal that is aborted when whoever asked hangs up before the answer is there.
import type { ServerResponse } from 'node:http'

/** An editor who types on asks anew, and their browser drops the question before. */
export function untilClosed(response: Pick<ServerResponse, 'once' | 'writableFinished'>): AbortSignal {
  const waiting = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) waiting.abort()
  })
  return waiting.signal
}
