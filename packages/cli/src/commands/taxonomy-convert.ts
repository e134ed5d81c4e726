// `kanaal taxonomy convert`: a vocabulary in one form to the same in another.
import { extname } from 'node:path'
import {
  baseOf,
  EXTENSIONS,
  FORMATS,
  type Format,
  readXlLabels,
  rebased,
  renameUris,
  type Vocabulary,
  withXlLabels,
  writeVocabulary,
} from '@kanaal/taxonomy'
import { type Command, Option } from 'commander'
import { counted } from '../counted.ts'
import { EXIT, UsageError } from '../exit.ts'
import { leftOutSentence } from '../left-out.ts'
import type { SetStatus } from '../program.ts'
import type { Terminal } from '../terminal.ts'
import { writeOutput } from '../write-output.ts'
import { orRefused, readVocabulary } from './read-vocabulary.ts'
import { type ListFlags, toListOptions } from './shared-options.ts'

/** Forms that keep every triple. */
export const RDF: readonly Format[] = ['turtle', 'ntriples', 'rdfxml', 'jsonld']

interface Flags extends ListFlags {
  from?: Format
  to?: Format
  xl?: true
  core?: true
  fromBase?: string
  toBase?: string
}

export function addTaxonomyConvert(group: Command, terminal: Terminal, setStatus: SetStatus): void {
  group
    .command('convert')
    .description('write a vocabulary in another form')
    .argument('<in>', 'a file, or -')
    .argument('<out>', 'a file, or -; its extension says the form')
    .addOption(new Option('--from <form>', 'what <in> is, whatever it looks like').choices(FORMATS))
    .addOption(new Option('--to <form>', 'what <out> is to be').choices(FORMATS))
    .addOption(new Option('--xl', 'write labels as SKOS-XL resources').conflicts('core'))
    .option('--core', 'give labels that are SKOS-XL resources as plain ones too')
    .option(
      '--from-base <uri>',
      'move URIs that begin like this; without, what those of all concepts have in common',
    )
    .option('--to-base <uri>', 'what those URIs begin with from now on')
    .option('--base <uri>', 'base of relative URIs, and of the URIs made for tables and lists')
    .option('--language <tag>', 'the language of a table or list that names none, and of the list written')
    .action(async (from: string, to: string, flags: Flags) => {
      setStatus(await orRefused(from, terminal, () => runConvert(from, to, flags, terminal)))
    })
}

async function runConvert(from: string, to: string, flags: Flags, terminal: Terminal): Promise<number> {
  const { language } = flags
  const format = flags.to ?? toFormat(extname(to), '<out>')
  if (flags.xl && !RDF.includes(format))
    throw new UsageError(
      `--xl: ${format} has no place for labels that are resources; write ${RDF.join(', ')}`,
    )
  const read = await readVocabulary(from, terminal, {
    ...(flags.from && { format: flags.from }),
    ...toListOptions(flags),
  })
  const labelled = flags.xl ? withXlLabels(read) : flags.core ? readXlLabels(read) : read
  const vocabulary = moved(labelled, flags)
  const { text, leftOut } = writeVocabulary(vocabulary, format, language)
  if (to === '-') terminal.out(text)
  else await writeOutput(to, text, terminal.cwd)
  const { schemes, concepts, collections } = vocabulary
  const counts = [
    counted(concepts.length, 'concept'),
    counted(schemes.length, 'scheme'),
    counted(collections.length, 'collection'),
  ]
  terminal.err(`${counts.join(', ')}.\n`)
  terminal.err(leftOutSentence(leftOut, format))
  return EXIT.good
}

/** Everything of the vocabulary that begins with a base, and whatever names it, under another. */
function moved(vocabulary: Vocabulary, { fromBase, toBase }: Flags): Vocabulary {
  if (toBase === undefined && fromBase === undefined) return vocabulary
  if (toBase === undefined || !URL.canParse(toBase))
    throw new UsageError(`--to-base: expected an absolute URI, not "${toBase ?? ''}"`)
  const { schemes, concepts, collections, resources } = vocabulary
  const from = fromBase ?? baseOf(concepts.map(({ uri }) => uri))
  if (from === '') throw new UsageError('the URIs have no base in common; name one by --from-base')
  const uris = [schemes, concepts, collections, resources].flatMap((some) => some.map(({ uri }) => uri))
  return renameUris(vocabulary, rebased(uris, from, toBase))
}

/** `.ttl` as `turtle`. */
export function toFormat(extension: string, option: string): Format {
  const found = FORMATS.find((format) => EXTENSIONS[format].includes(extension.slice(1).toLowerCase()))
  if (found) return found
  const known = FORMATS.flatMap((format) => EXTENSIONS[format]).map((name) => `.${name}`)
  throw new UsageError(
    `${option}: expected a file that ends in ${known.join(', ')}, not "${extension}"; or give --to`,
  )
}
