// What a command may know of the world around it; tests give another one.

export interface Terminal {
  /** Results only. */
  out(text: string | Uint8Array): void
  /** Progress and messages. */
  err(text: string): void
  stdin: AsyncIterable<Uint8Array | string>
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Is somebody looking at stderr? */
  isInteractive: boolean
  /** Processors a run may use. */
  cpus: number
  now(): Date
  signal: AbortSignal
}
