// Arguments to an exit status.
import { CommanderError } from 'commander'
import { EXIT, toExitStatus } from './exit.ts'
import { createProgram } from './program.ts'
import type { Terminal } from './terminal.ts'

export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let status: number = EXIT.good
  const program = createProgram(terminal, (code) => {
    status = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    const known = toExitStatus(error)
    // Commander has written its own errors already.
    if (!(error instanceof CommanderError)) terminal.err(`${sentenceOf(error, known !== undefined)}\n`)
    return known ?? EXIT.failed
  }
}

function sentenceOf(error: unknown, isExpected: boolean): string {
  if (!(error instanceof Error)) return String(error)
  return isExpected ? error.message : (error.stack ?? error.message)
}
