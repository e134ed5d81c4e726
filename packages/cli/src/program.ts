// A terminal to the command with its subcommands.
import { createRequire } from 'node:module'
import { Command } from 'commander'
import { addCheck } from './commands/check.ts'
import { addDiff } from './commands/diff.ts'
import { addDoctor } from './commands/doctor.ts'
import { addExplain } from './commands/explain.ts'
import { addExport } from './commands/export.ts'
import { addInit } from './commands/init.ts'
import { addLimits } from './commands/limits.ts'
import { addRender } from './commands/render.ts'
import { addRules } from './commands/rules.ts'
import { addTargets } from './commands/targets.ts'
import { addTaxonomy } from './commands/taxonomy.ts'
import type { Terminal } from './terminal.ts'

export type SetStatus = (status: number) => void
/** Adds one subcommand. */
export type AddCommand = (program: Command, terminal: Terminal, setStatus: SetStatus) => void

const commands: AddCommand[] = [
  addExport,
  addRender,
  addCheck,
  addDiff,
  addInit,
  addDoctor,
  addTargets,
  addLimits,
  addRules,
  addExplain,
  addTaxonomy,
]

export function createProgram(terminal: Terminal, setStatus: SetStatus): Command {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
  const program = new Command('kanaal')
    .description('One document, every channel.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(kanaal --help lists what there is)')
  for (const add of commands) add(program, terminal, setStatus)
  // A subcommand is made before it inherits anything: settings are copied by hand.
  for (const command of program.commands) command.copyInheritedSettings(program)
  return program
}
