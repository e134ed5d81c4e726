// `kanaal targets`: the configuration to a table of what can be rendered.
import { openEngine } from '@kanaal/export'
import type { Command } from 'commander'
import { toTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { addConfigOption, type EngineFlags, toEngineSettings } from './shared-options.ts'

export function addTargets(program: Command, terminal: Terminal): void {
  const command = program.command('targets').description('list the targets')
  addConfigOption(command).action(async (flags: EngineFlags) => {
    const { engine } = await openEngine(toEngineSettings(flags, terminal))
    const rows = engine.targets.map(({ id, channel, title, default: isDefault }) => {
      const known = engine.channels.find((one) => one.id === channel)
      return [
        id,
        `${channel}@${known?.version ?? ''}`,
        isDefault === false ? 'by name' : 'default',
        title?.en ?? known?.title.en ?? '',
      ]
    })
    terminal.out(toTable([['TARGET', 'CHANNEL', 'RENDERED', 'TITLE'], ...rows]))
  })
}
