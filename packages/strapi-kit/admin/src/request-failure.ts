// Turns whatever a request threw into one of the few failures that people can do something about.

/**
 * `gone`: nobody answered. `forbidden`: 403. `signed-out`: 401. `too-large`: 413. `refused`: the server says what is
 * wrong with the request. `failed`: the server broke.
 */
export type FailureKind = 'gone' | 'forbidden' | 'signed-out' | 'too-large' | 'refused' | 'failed'

export interface Failure {
  kind: FailureKind
  status?: number
  /** The server's own sentence. */
  reason: string
  /** Where in the request the first refused value stands, such as `data.title`. */
  path?: string
}

const KINDS: Record<number, FailureKind> = { 401: 'signed-out', 403: 'forbidden', 413: 'too-large' }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const at = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)

function pathOf(error: unknown): string | undefined {
  const errors = at(error, 'response', 'data', 'error', 'details', 'errors')
  const path = Array.isArray(errors) ? at(errors[0], 'path') : undefined
  return Array.isArray(path) && path.length > 0 ? path.join('.') : undefined
}

/** Reads Strapi's `FetchError`; anything without a status means that no answer came. */
export function toFailure(error: unknown): Failure {
  const status = [at(error, 'status'), at(error, 'response', 'data', 'error', 'status')].find(
    (value): value is number => typeof value === 'number',
  )
  const message = at(error, 'message')
  const reason = typeof message === 'string' ? message : String(error)
  if (status === undefined) return { kind: 'gone', reason }
  const kind = KINDS[status] ?? (status < 500 ? 'refused' : 'failed')
  const path = pathOf(error)
  return path === undefined ? { kind, status, reason } : { kind, status, reason, path }
}
