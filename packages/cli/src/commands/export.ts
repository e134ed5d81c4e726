// `kanaal export`: a source to an output directory.
import { join, resolve } from 'node:path'
import {
  type ExportResult,
  exportDocuments,
  openEngine,
  openSource,
  type Published,
  toRecord,
} from '@kanaal/export'
import type { Target } from '@kanaal/types'
import { type Command, Option } from 'commander'
import { withConfigAbove } from '../config-above.ts'
import { counted } from '../counted.ts'
import { EXIT, UsageError } from '../exit.ts'
import { addFailOn, type FailFlags, toStatus } from '../fail-on.ts'
import { checkNames, toInstant, toMayFail, toNames, toPositive } from '../option-values.ts'
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
  out?: string
  target?: string
  locale?: string
  audience?: string
  now?: string
  jobs?: string
  drafts?: boolean
  sink: 'files' | 'ndjson'
  reporter: 'pretty' | 'ndjson'
  maxFailures?: string
  deadline?: string
  allowMassDelete?: boolean
  cache: boolean
  fsync: 'none' | 'each'
  dryRun?: boolean
}

export function addExport(program: Command, terminal: Terminal, setStatus: SetStatus): void {
  const command = program
    .command('export')
    .description('write every rendition of every document')
    .argument('<source>', 'a file, a directory, an NDJSON file, - or strapi+https://…')
    .option('--out <dir>', 'where to write')
    .option('--target <ids>', 'only these targets, or all')
    .option('--locale <tags>', 'only these locales')
    .option('--audience <keys>', 'also a variant for each of these audiences')
    .option('--drafts', 'documents with draft: true too')
    .option('--now <iso>', 'the moment that what is bound to time is decided at (default: the present)')
    .option('--base-url <url>', 'address of the site')
    .option('--jobs <n>', 'render threads (default: processors, at most 8)')
    .addOption(
      new Option('--sink <kind>', 'a file each, or all in renditions.ndjson')
        .choices(['files', 'ndjson'])
        .default('files'),
    )
    .addOption(new Option('--reporter <kind>').choices(['pretty', 'ndjson']).default('pretty'))
    .option('--max-failures <n>', 'give up above 5% or 12 failed documents')
    .option('--deadline <ms>', 'milliseconds a document of up to 100 kB may take')
    .option('--allow-mass-delete', 'remove orphans even where they are more than 20 %')
    .option('--no-cache', 'make everything anew')
    .addOption(new Option('--fsync <when>', 'survive a power cut').choices(['none', 'each']).default('none'))
    .option('--minify', 'smaller output where a channel can')
    .option('--dry-run', 'write nothing')
  addConfigOption(addFailOn(command)).action(async (source: string, flags: Flags) => {
    setStatus(await runExport(source, flags, terminal))
  })
}

async function runExport(address: string, given: Flags, terminal: Terminal): Promise<number> {
  const flags = withConfigAbove(address, given, terminal)
  const { out, sink, reporter, cwd } = { ...flags, cwd: terminal.cwd }
  if (out === undefined && !flags.dryRun) throw new UsageError('export needs --out <dir>, or --dry-run')
  const directory = out === undefined || flags.dryRun ? undefined : resolve(cwd, out)
  const settings = toEngineSettings(flags, terminal)
  const { engine } = await openEngine(settings)
  const audiences = checkNames(
    '--audience',
    flags.audience === undefined ? [] : toNames('--audience', flags.audience),
    engine.audiences.map(({ key }) => key),
  )
  const targets = await toTargetIds(flags.target, flags, terminal)
  if (flags.minify) sayWhatStaysLarge(engine.targets, targets, terminal)
  const source = await openSource(address, {
    cwd,
    stdin: terminal.stdin,
    token: terminal.env.KANAAL_TOKEN,
    ...(out !== undefined && { ignore: resolve(cwd, out) }),
  })
  const progress = createProgress(terminal)
  const located: Located[] = []
  try {
    const result = await exportDocuments({
      ...settings,
      policies: await policiesOf(source, terminal),
      source,
      out: directory,
      targets,
      audiences,
      sink,
      locales: flags.locale === undefined ? undefined : toNames('--locale', flags.locale),
      drafts: flags.drafts ?? false,
      now: toInstant(flags.now, terminal.now()),
      jobs: flags.jobs === undefined ? Math.min(terminal.cpus, 8) : toPositive('--jobs', flags.jobs),
      ...toDeadline(flags),
      ...(flags.maxFailures !== undefined && { mayFail: toMayFail(flags.maxFailures) }),
      cache: flags.cache,
      durability: flags.fsync,
      allowMassDelete: flags.allowMassDelete ?? false,
      signal: terminal.signal,
      onProgress: progress.show,
      onPublished: (published) => {
        located.push(
          ...published.messages
            .filter(isWorthSaying)
            .map((message) => ({ path: published.entry.path, message })),
        )
        if (reporter === 'ndjson') terminal.out(toLines(published))
      },
      onCompared: (messages) => {
        located.push(
          ...messages
            .filter(isWorthSaying)
            .map((message) => ({ path: message.place?.file ?? message.place?.documentId ?? '', message })),
        )
      },
    })
    progress.clear()
    report(result, located, flags, terminal)
    return result.stopped === 'failures' ? EXIT.tooManyFailures : toStatus(result, flags)
  } finally {
    progress.clear()
    await source.close()
  }
}

const hasMinify = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && 'minify' in options && options.minify === true

function sayWhatStaysLarge(
  all: readonly Target[],
  ids: readonly string[] | undefined,
  { err }: Terminal,
): void {
  const asked = all.filter(({ id, default: isDefault }) => ids?.includes(id) ?? isDefault !== false)
  const isAnySmaller = asked.some(({ options }) => hasMinify(options))
  if (!isAnySmaller)
    err(`--minify changes nothing: ${asked.map(({ id }) => id).join(', ')} cannot be made smaller.\n`)
}

/** `messages.ndjson` has them all; a terminal only has room for what somebody should do something about. */
const isWorthSaying = ({ severity }: { severity: string }): boolean => severity === 'error'

const toLines = ({ renditions }: Published): string =>
  renditions.map((rendition) => `${JSON.stringify(toRecord(rendition))}\n`).join('')

const wasOrWere = (count: number): string => (count === 1 ? 'was' : 'were')

function report(result: ExportResult, located: readonly Located[], flags: Flags, terminal: Terminal): void {
  const { documents, drafts, failed, renditions, messages, removal } = result
  if (located.length > 0) terminal.err(`${toPretty(located)}\n\n`)
  const counts = [
    counted(messages.error, 'error'),
    counted(messages.warning, 'warning'),
    counted(messages.info, 'note'),
  ].join(', ')
  terminal.err(
    `${counted(documents, 'document')}, ${failed} failed; ${counted(renditions.made, 'rendition')} made, ${renditions.kept} unchanged; ${counts}.\n`,
  )
  if (messages.warning + messages.info > 0 && flags.out !== undefined && !flags.dryRun)
    terminal.err(`${join(flags.out, 'messages.ndjson')} has every message; kanaal check prints them.\n`)
  if (documents === 0 && drafts === 0)
    terminal.err('There was no document: a source holds .md, .markdown, .mdx or NDJSON files.\n')
  if (drafts > 0)
    terminal.err(`${counted(drafts, 'draft')} ${wasOrWere(drafts)} left out. Add --drafts to export them.\n`)
  if (result.stopped === 'failures')
    terminal.err('Stopped: more documents failed than --max-failures allows. errors.ndjson lists them.\n')
  if (result.stopped === 'signal')
    terminal.err('Stopped before the end. Run the same command again: what is done stays done.\n')
  if (removal?.state === 'removed' && removal.files > 0)
    terminal.err(`${counted(removal.files, 'orphaned file')} removed.\n`)
  if (removal?.state === 'refused')
    terminal.err(
      `${removal.files} of ${counted(removal.listed, 'file')} ${removal.files === 1 ? 'belongs' : 'belong'} to no document any more, and ${wasOrWere(removal.files)} kept: that is more than 20 %. Add --allow-mass-delete to remove them.\n`,
    )
  if (removal?.state === 'skipped')
    terminal.err(
      `${counted(removal.files, 'orphaned file')} ${wasOrWere(removal.files)} kept, because a part of the source could not be read.\n`,
    )
  if (flags.dryRun) terminal.err('Nothing was written (--dry-run).\n')
}
