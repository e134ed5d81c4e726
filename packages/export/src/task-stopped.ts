// A task that took too long or too much, to an error that says which.

/** A task that was stopped because it took too long (`deadline`) or too much memory (`heap`). */
export class TaskStopped extends Error {
  override readonly name = 'TaskStopped'
  readonly limit: 'deadline' | 'heap'
  /** Milliseconds or megabytes. */
  readonly max: number

  constructor(limit: 'deadline' | 'heap', max: number) {
    super(limit === 'deadline' ? `stopped after ${max} ms` : `stopped above ${max} MB`)
    this.limit = limit
    this.max = max
  }
}
