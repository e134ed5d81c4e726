// This process to one run of the command: arguments in, exit status out, quiet where the reader went away.
import { availableParallelism } from 'node:os'
import { EXIT } from './exit.ts'
import { main } from './main.ts'

/** Exit status of a process that a signal ends: 128 and the signal's number (POSIX shells). */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

export async function run(): Promise<void> {
  const stop = new AbortController()
  let interrupted: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interrupted !== undefined) process.exit(SIGNALS[signal]) // asked twice: at once
      interrupted = SIGNALS[signal]
      stop.abort()
    })
  }
  // `kanaal … | head` closes the pipe early; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.good)
    throw error
  })
  const status = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stdin: process.stdin,
    cwd: process.cwd(),
    env: process.env,
    isInteractive: process.stderr.isTTY === true,
    cpus: availableParallelism(),
    now: () => new Date(),
    signal: stop.signal,
  })
  process.exitCode = interrupted ?? status
}
