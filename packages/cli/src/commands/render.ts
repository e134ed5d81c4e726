// `kanaal render`: one document on one target to its record, or to the bytes of one part.
import { type ExportResult, exportDocuments, openEngine, openSource, toRecord } from '@kanaal/export'
import type { Rendition } from '@kanaal/types'
import type { Command } from 'commander'
import { sayConfig } from '../config-above.ts'
import { EXIT, UsageError } from '../exit.ts'
import { addFailOn, type FailFlags, toStatus } from '../fail-on.ts'
import { locateDocument } from '../locate-document.ts'
import { checkNames, toInstant } from '../option-values.ts'
import type { SetStatus } from '../program.ts'
import { toPretty } from '../reporters/pretty.ts'
import type { Terminal } from '../terminal.ts'
import type { Located } from '../to-vfiles.ts'
import {
  addConfigOption,
  type EngineFlags,
  toDeadline,
  toEngineSettings,
  toTargetIds,
} from './shared-options.ts'

interface Flags extends EngineFlags, FailFlags {
  target: string
  part?: string
  audience?: string
  now?: string
  deadline?: string
}

export function addRender(program: Command, terminal: Terminal, setStatus: SetStatus): void {
  const command = program
    .command('render')
    .description('one rendition on standard output')
    .argument('<file>', 'a Markdown file, or -')
    .requiredOption('--target <id>', 'which target')
    .option('--part <name>', "a file's role, or a key of parts: its bytes instead of the record")
    .option('--audience <key>', 'for this audience')
    .option('--now <iso>', 'the moment that what is bound to time is decided at (default: the present)')
    .option('--base-url <url>', 'address of the site')
    .option('--minify', 'smaller output where a channel can')
    .option('--deadline <ms>', 'milliseconds a document of up to 100 kB may take')
  addConfigOption(addFailOn(command)).action(async (file: string, flags: Flags) => {
    setStatus(await runRender(file, flags, terminal))
  })
}

async function runRender(file: string, given: Flags, terminal: Terminal): Promise<number> {
  const { cwd, stdin, err } = terminal
  const place = await locateDocument(file, { config: given.config, cwd })
  const flags: Flags = { ...given, ...(place.config !== undefined && { config: place.config }) }
  if (place.config !== undefined && given.config === undefined) sayConfig(place.config, terminal)
  const targets = await toTargetIds(flags.target, flags, terminal)
  if (targets?.length !== 1) throw new UsageError('render needs one target: --target web')
  const { engine } = await openEngine(toEngineSettings(flags, terminal))
  const audiences = flags.audience === undefined ? [] : [flags.audience]
  checkNames(
    '--audience',
    audiences,
    engine.audiences.map(({ key }) => key),
  )
  const source = await openSource(place.address, { cwd, stdin, root: place.root })
  const found: Rendition[] = []
  const located: Located[] = []
  let result: ExportResult
  try {
    result = await exportDocuments({
      ...toEngineSettings(flags, terminal),
      source,
      out: undefined,
      targets,
      audiences,
      paths: place.path === undefined ? undefined : [place.path],
      drafts: true,
      now: toInstant(flags.now, terminal.now()),
      ...toDeadline(flags),
      signal: terminal.signal,
      onPublished: ({ entry, renditions, messages }) => {
        found.push(...renditions)
        located.push(...messages.map((message) => ({ path: entry.path, message })))
      },
    })
  } finally {
    await source.close()
  }
  if (result.documents > 1)
    throw new UsageError(`render takes one document, and ${file} holds ${result.documents}`)
  if (located.length > 0) err(`${toPretty(located)}\n`)
  const rendition = found.find(({ audience }) => audience === (flags.audience ?? null))
  if (!rendition || rendition.files.length === 0) return EXIT.failed
  if (flags.part === undefined) terminal.out(`${JSON.stringify(toRecord(rendition), null, 2)}\n`)
  else terminal.out(toPart(rendition, flags.part))
  return toStatus(result, flags)
}

function toPart({ files, parts }: Rendition, name: string): string | Uint8Array {
  const file = files.find(({ role }) => role === name)
  if (file) return file.body
  checkNames('--part', [name], [...files.map(({ role }) => role), ...Object.keys(parts)])
  const part = parts[name]
  return typeof part === 'string' ? part : `${JSON.stringify(part, null, 2)}\n`
}
