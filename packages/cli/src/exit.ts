// Everything that can end a command to the exit status of contract.md, section 2.
import { PluginError } from '@kanaal/content'
import { ConfigurationError } from '@kanaal/engine'
import { EnvironmentError } from '@kanaal/export'
import { InvalidCheckSettings } from '@kanaal/taxonomy'
import { CommanderError } from 'commander'

export const EXIT = { good: 0, failed: 1, usage: 2, environment: 3, tooManyFailures: 4 } as const

/** The command was used in a way that cannot work; the sentence says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What whoever called got wrong, and can mend. */
const MISUSES = [UsageError, ConfigurationError, PluginError, InvalidCheckSettings]

/** Undefined: a mistake of ours, to be shown with its stack. */
export function toExitStatus(error: unknown): number | undefined {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage
  if (MISUSES.some((one) => error instanceof one)) return EXIT.usage
  if (error instanceof EnvironmentError) return EXIT.environment
  return undefined
}
