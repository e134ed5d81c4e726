// A source -> the policies that people wrote where its documents are kept, so that a pipeline judges as the desk does.
import { EnvironmentError, type Source } from '@kanaal/export'
import type { Terminal } from './terminal.ts'

/** A token that may read documents and no policies still goes on, by those of the configuration; and is told. */
export async function policiesOf(source: Source, terminal: Terminal): Promise<object[] | undefined> {
  try {
    return await source.policies?.()
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    terminal.err(`${error.message} Judged by the policies of the configuration.\n`)
    return undefined
  }
}
