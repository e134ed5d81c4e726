// `kanaal render`: one document on one target to its record, or to the bytes of one part.
import { exportDocuments, openSource, toRecord } from '@kanaal/export'
import type { Rendition } from '@kanaal/types'
import type { Command } from 'commander'
import { EXIT, UsageError } from '../exit.ts'
import { checkNames, toInstant } from '../option-values.ts'
import type { SetStatus } from '../program.ts'
import { toPretty } from '../reporters/pretty.ts'
import type { Terminal } from '../terminal.ts'
import type { Located } from '../to-vfiles.ts'
import { addConfigOption, type EngineFlags, toEngineSettings, toTargetIds } from './shared-options.ts'

interface Flags extends EngineFlags {
  target: string
  part?: string
  audience?: string
  now?: string
}

export function addRender(program: Command, terminal: Terminal, setStatus: SetStatus): void {
  const command = program
    .command('render')
    .description('one rendition on standard output')
    .argument('<file>', 'a Markdown file, or -')
    .requiredOption('--target <id>', 'which target')
    .option('--part <name>', "a file's role, or a key of parts: its bytes instead of the record")
    .option('--audience <key>', 'for this audience')
    .option('--now <iso>', 'the moment that what is bound to time is decided at')
    .option('--base-url <url>', 'address of the site')
    .option('--minify', 'smaller output where a channel can')
  addConfigOption(command).action(async (file: string, flags: Flags) => {
    setStatus(await runRender(file, flags, terminal))
  })
}

async function runRender(file: string, flags: Flags, terminal: Terminal): Promise<number> {
  const targets = await toTargetIds(flags.target, flags, terminal)
  if (targets?.length !== 1) throw new UsageError('render needs one target: --target web')
  const source = await openSource(file, { cwd: terminal.cwd, stdin: terminal.stdin })
  const found: Rendition[] = []
  const located: Located[] = []
  try {
    await exportDocuments({
      ...toEngineSettings(flags, terminal),
      source,
      out: undefined,
      targets,
      audiences: flags.audience === undefined ? [] : [flags.audience],
      now: flags.now === undefined ? undefined : toInstant(flags.now),
      signal: terminal.signal,
      onPublished: ({ entry, renditions, messages }) => {
        found.push(...renditions)
        located.push(...messages.map((message) => ({ path: entry.path, message })))
      },
    })
  } finally {
    await source.close()
  }
  const rendition = found.find(({ audience }) => audience === (flags.audience ?? null))
  if (!rendition || rendition.files.length === 0) {
    terminal.err(`${toPretty(located)}\n`)
    return EXIT.failed
  }
  if (flags.part === undefined) terminal.out(`${JSON.stringify(toRecord(rendition), null, 2)}\n`)
  else terminal.out(toPart(rendition, flags.part))
  return EXIT.good
}

function toPart({ files, parts }: Rendition, name: string): string | Uint8Array {
  const file = files.find(({ role }) => role === name)
  if (file) return file.body
  checkNames('--part', [name], [...new Set(files.map(({ role }) => role)), ...Object.keys(parts)])
  const part = parts[name]
  return typeof part === 'string' ? part : `${JSON.stringify(part, null, 2)}\n`
}
