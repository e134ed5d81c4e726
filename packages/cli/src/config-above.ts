// A source to the configuration that belongs to it: the nearest one above it, as with other tools of a site.
import { dirname, relative, resolve } from 'node:path'
import { findConfigAbove } from '@kanaal/export'
import type { EngineFlags } from './commands/shared-options.ts'
import type { Terminal } from './terminal.ts'

/** The same flags, with the configuration found; what was named by `--config` stays. Standard input and servers have none. */
export function withConfigAbove<Flags extends EngineFlags>(
  address: string,
  flags: Flags,
  terminal: Terminal,
): Flags {
  if (flags.config !== undefined || address === '-' || /^strapi\+/.test(address)) return flags
  const config = findConfigAbove(resolve(terminal.cwd, address))
  if (config === undefined) return flags
  sayConfig(config, terminal)
  return { ...flags, config }
}

/** A configuration is code: whoever runs one from elsewhere is told which. */
export function sayConfig(config: string, { cwd, err }: Terminal): void {
  if (dirname(config) !== cwd) err(`Configuration: ${relative(cwd, config)}\n`)
}
