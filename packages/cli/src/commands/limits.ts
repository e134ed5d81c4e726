// `kanaal limits`: the configuration to a table of every limit, with its source and date.
import { staleLimits } from '@kanaal/engine'
import { openEngine } from '@kanaal/export'
import type { Command } from 'commander'
import { toTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { addConfigOption, type EngineFlags, toEngineSettings, toTargetIds } from './shared-options.ts'

export function addLimits(program: Command, terminal: Terminal): void {
  const command = program
    .command('limits')
    .description('list the limits of every target, with source and date')
    .option('--target <ids>', 'only these targets')
  addConfigOption(command).action(async (flags: EngineFlags & { target?: string }) => {
    const { engine } = await openEngine(toEngineSettings(flags, terminal))
    const ids = (await toTargetIds(flags.target, flags, terminal)) ?? engine.targets.map(({ id }) => id)
    const rows = ids.flatMap((target) =>
      engine
        .limits(target)
        .map(({ id, max, unit, checkedAt, source }) => [target, id, String(max), unit, checkedAt, source]),
    )
    terminal.out(toTable([['TARGET', 'LIMIT', 'MAX', 'UNIT', 'CHECKED', 'SOURCE'], ...rows]))
    for (const { target = '', reason } of staleLimits(engine, terminal.now().toISOString()))
      if (ids.includes(target)) terminal.err(`${target}: ${reason}\n`)
  })
}
