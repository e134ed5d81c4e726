// What came of a run to its exit status, the same for every command that looks at documents.
import type { ExportResult } from '@kanaal/export'
import { type Command, Option } from 'commander'
import { EXIT } from './exit.ts'

export interface FailFlags {
  failOn: 'error' | 'warning' | 'never'
}

export const addFailOn = (command: Command): Command =>
  command.addOption(
    new Option('--fail-on <severity>', 'end with 1 where there is such a message, or a worse one')
      .choices(['error', 'warning', 'never'])
      .default('error'),
  )

/** A document that failed is no matter of severity. */
export function toStatus(
  { failed, messages }: Pick<ExportResult, 'failed' | 'messages'>,
  { failOn }: FailFlags,
): number {
  const isMet = (failOn !== 'never' && messages.error > 0) || (failOn === 'warning' && messages.warning > 0)
  return failed > 0 || isMet ? EXIT.failed : EXIT.good
}
