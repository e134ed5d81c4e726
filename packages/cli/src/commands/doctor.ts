// `kanaal doctor`: this machine and project to what is well, what is not, and how to mend it.
import type { Command } from 'commander'
import { examine } from '../doctor/examine.ts'
import { EXIT } from '../exit.ts'
import type { SetStatus } from '../program.ts'
import type { Terminal } from '../terminal.ts'
import { addConfigOption, type EngineFlags } from './shared-options.ts'

const MARKS = { good: 'ok  ', optional: 'note', bad: 'BAD ' } as const

export function addDoctor(program: Command, terminal: Terminal, setStatus: SetStatus): void {
  const command = program
    .command('doctor')
    .description('look for what could be wrong, and say how to mend it')
  addConfigOption(command).action(async ({ config }: EngineFlags) => {
    const findings = await examine(terminal, config)
    for (const { state, what, found, mend } of findings)
      terminal.out(`${MARKS[state]}  ${what}: ${found}\n${mend === undefined ? '' : `      ${mend}\n`}`)
    if (findings.some(({ state }) => state === 'bad')) setStatus(EXIT.failed)
  })
}
