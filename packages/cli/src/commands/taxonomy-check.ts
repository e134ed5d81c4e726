// `kanaal taxonomy check`: a vocabulary to what is wrong with it, and if asked to the same with the safe fixes made.

import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { toSarif } from '@kanaal/content'
import {
  checks,
  checkVocabulary,
  RefusedVocabulary,
  repairVocabulary,
  type Vocabulary,
  writeVocabulary,
} from '@kanaal/taxonomy'
import type { Message } from '@kanaal/types'
import { type Command, Option } from 'commander'
import { type CheckFlags, toCheckSettings } from '../check-settings.ts'
import { EXIT } from '../exit.ts'
import { leftOutSentence } from '../left-out.ts'
import type { SetStatus } from '../program.ts'
import { toPretty } from '../reporters/pretty.ts'
import type { Terminal } from '../terminal.ts'
import { writeOutput } from '../write-output.ts'
import { orRefused, readVocabulary } from './read-vocabulary.ts'
import { addListOptions, type ListFlags, toListOptions } from './shared-options.ts'
import { toFormat } from './taxonomy-convert.ts'

interface Flags extends CheckFlags, ListFlags {
  reporter: 'pretty' | 'json' | 'sarif'
  failOn: 'error' | 'warning' | 'never'
  fix?: string
}

export function addTaxonomyCheck(group: Command, terminal: Terminal, setStatus: SetStatus): void {
  const command = group
    .command('check')
    .description('say what is wrong with a vocabulary')
    .argument(
      '<file>',
      'Turtle, N-Triples, RDF/XML, JSON-LD, CSV, TSV or indented text; - for standard input',
    )
    .option('--languages <tags>', 'languages that every concept must have')
    .option('--off <checks>', 'checks to leave out')
    .option(
      '--severity <check=level>',
      'error, warning, info or off for a check; with @<scheme> behind it for the concepts of that one (repeatable)',
      (one: string, others: string[] = []) => [...others, one],
    )
    .option('--fix <out>', 'write the vocabulary with the safe fixes made')
    .addOption(new Option('--reporter <kind>').choices(['pretty', 'json', 'sarif']).default('pretty'))
    .addOption(new Option('--fail-on <severity>').choices(['error', 'warning', 'never']).default('error'))
  addListOptions(command).action(async (file: string, flags: Flags) => {
    setStatus(await orRefused(file, terminal, () => runCheck(file, flags, terminal)))
  })
}

async function runCheck(file: string, flags: Flags, terminal: Terminal): Promise<number> {
  const vocabulary = await readOrReport(file, flags, terminal)
  const settings = toCheckSettings(flags)
  const messages = checkVocabulary(vocabulary, settings)
  terminal.out(`${toReport(file, messages, flags.reporter)}\n`)
  if (flags.fix !== undefined) {
    // What nobody wants to hear of is not mended either.
    const asked = checks.map(({ id }) => id).filter((id) => settings.severities?.[id] !== 'off')
    const mended = repairVocabulary(vocabulary, asked)
    const format = toFormat(extname(flags.fix), '--fix')
    const { text, leftOut } = writeVocabulary(mended, format)
    await writeOutput(flags.fix, text, terminal.cwd)
    terminal.err(leftOutSentence(leftOut, format))
  }
  const has = (severity: string): boolean => messages.some((message) => message.severity === severity)
  const isMet = flags.failOn !== 'never' && (has('error') || (flags.failOn === 'warning' && has('warning')))
  return isMet ? EXIT.failed : EXIT.good
}

/** A file that is refused has a report as well, for whoever reads reports alone. */
async function readOrReport(file: string, flags: Flags, terminal: Terminal): Promise<Vocabulary> {
  try {
    return await readVocabulary(file, terminal, toListOptions(flags))
  } catch (error) {
    if (error instanceof RefusedVocabulary && flags.reporter !== 'pretty')
      terminal.out(`${toReport(file, error.messages, flags.reporter)}\n`)
    throw error
  }
}

function toReport(path: string, messages: readonly Message[], reporter: Flags['reporter']): string {
  const located = messages.map((message) => ({ path, message }))
  if (reporter === 'pretty') return toPretty(located)
  if (reporter === 'json')
    return JSON.stringify(
      located.map(({ message }) => ({ path, ...message })),
      null,
      2,
    )
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }
  return JSON.stringify(toSarif(located, checks, version), null, 2)
}
