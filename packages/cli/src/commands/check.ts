// `kanaal check`: a source to the messages of every target, parity included.
import { createRequire } from 'node:module'
import { toSarif } from '@kanaal/content'
import { type EngineSettings, exportDocuments, openEngine, openSource } from '@kanaal/export'
import { type Command, Option } from 'commander'
import { withConfigAbove } from '../config-above.ts'
import { addFailOn, type FailFlags, toStatus } from '../fail-on.ts'
import { knownRules } from '../known-rules.ts'
import { toInstant } from '../option-values.ts'
import { policiesOf } from '../policies-of.ts'
import type { SetStatus } from '../program.ts'
import { createProgress } from '../progress.ts'
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
  target?: string
  now?: string
  deadline?: string
  reporter: 'pretty' | 'json' | 'sarif'
}

export function addCheck(program: Command, terminal: Terminal, setStatus: SetStatus): void {
  const command = program
    .command('check')
    .description('say what is wrong with every document on every target')
    .argument('<source>', 'a file, a directory, an NDJSON file, - or strapi+https://…')
    .option('--target <ids>', 'only these targets, or all')
    .option('--now <iso>', 'the moment that what is bound to time is decided at (default: the present)')
    .option('--base-url <url>', 'address of the site')
    .option('--deadline <ms>', 'milliseconds a document of up to 100 kB may take')
    .addOption(new Option('--reporter <kind>').choices(['pretty', 'json', 'sarif']).default('pretty'))
  addConfigOption(addFailOn(command)).action(async (source: string, flags: Flags) => {
    setStatus(await runCheck(source, flags, terminal))
  })
}

async function runCheck(address: string, given: Flags, terminal: Terminal): Promise<number> {
  const flags = withConfigAbove(address, given, terminal)
  const targets = await toTargetIds(flags.target, flags, terminal)
  const source = await openSource(address, {
    cwd: terminal.cwd,
    stdin: terminal.stdin,
    token: terminal.env.KANAAL_TOKEN,
  })
  const progress = createProgress(terminal)
  const located: Located[] = []
  try {
    const settings = { ...toEngineSettings(flags, terminal), policies: await policiesOf(source, terminal) }
    const result = await exportDocuments({
      ...settings,
      source,
      out: undefined,
      targets,
      drafts: true,
      now: toInstant(flags.now, terminal.now()),
      jobs: Math.min(terminal.cpus, 8),
      mayFail: () => Number.POSITIVE_INFINITY,
      ...toDeadline(flags),
      signal: terminal.signal,
      onProgress: progress.show,
      onPublished: ({ entry, messages }) => {
        located.push(...messages.map((message) => ({ path: entry.path, message })))
      },
      onCompared: (messages) => {
        located.push(
          ...messages.map((message) => ({
            path: message.place?.file ?? message.place?.documentId ?? '',
            message,
          })),
        )
      },
    })
    progress.clear()
    terminal.out(`${await toReport(located, flags, settings)}\n`)
    return toStatus(result, flags)
  } finally {
    await source.close()
  }
}

async function toReport(
  located: readonly Located[],
  flags: Flags,
  settings: EngineSettings,
): Promise<string> {
  if (flags.reporter === 'pretty') return toPretty(located)
  if (flags.reporter === 'json')
    return JSON.stringify(
      located.map(({ path, message }) => ({ path, ...message })),
      null,
      2,
    )
  const { engine } = await openEngine(settings)
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }
  return JSON.stringify(toSarif(located, knownRules(engine), version), null, 2)
}
