// `kanaal taxonomy tag`: documents and a vocabulary to the concepts suggested for each, with evidence.
import { createGraph, createTagger, labelIn, type Suggestion } from '@kanaal/taxonomy'
import type { Document } from '@kanaal/types'
import { type Command, Option } from 'commander'
import { EXIT, UsageError } from '../exit.ts'
import { toPositive } from '../option-values.ts'
import type { SetStatus } from '../program.ts'
import type { Terminal } from '../terminal.ts'
import { readDocuments } from './read-documents.ts'
import { orRefused, readVocabulary } from './read-vocabulary.ts'
import { addConfigOption } from './shared-options.ts'

interface Flags {
  vocabulary?: string
  scheme?: string
  limit: string
  minScore: string
  reporter: 'pretty' | 'ndjson'
  config?: string
}

export function addTaxonomyTag(group: Command, terminal: Terminal, setStatus: SetStatus): void {
  const command = group
    .command('tag')
    .description('suggest concepts for documents')
    .argument('<source>', 'a file, a directory, an NDJSON file, - or strapi+https://…')
    .option('--vocabulary <file>', 'the vocabulary (needed)')
    // What the option was called first: scripts may say it, and nobody need learn it.
    .addOption(new Option('--scheme <file>').hideHelp().conflicts('vocabulary'))
    .option('--limit <count>', 'at most this many a document', '5')
    .option('--min-score <score>', 'from 0 to 1', '0')
    .addOption(new Option('--reporter <kind>').choices(['pretty', 'ndjson']).default('pretty'))
  addConfigOption(command).action(async (source: string, flags: Flags) => {
    const file = flags.vocabulary ?? flags.scheme
    if (file === undefined)
      throw new UsageError('--vocabulary: expected a file; without it there is nothing to tag with')
    setStatus(await orRefused(file, terminal, () => runTag(source, file, flags, terminal)))
  })
}

async function runTag(address: string, file: string, flags: Flags, terminal: Terminal): Promise<number> {
  const limit = toPositive('--limit', flags.limit)
  const minScore = Number(flags.minScore)
  if (!(minScore >= 0 && minScore <= 1))
    throw new UsageError(`--min-score: expected a number from 0 to 1, not "${flags.minScore}"`)
  const vocabulary = await readVocabulary(file, terminal)
  const [tagger, graph] = [createTagger(vocabulary), createGraph(vocabulary)]
  const failed = await readDocuments(address, flags.config, terminal, (document, path) => {
    const suggestions = tagger.tag(document, { limit, minScore })
    const labelOf = (uri: string): string => labelIn(graph.concept(uri) ?? { uri }, document.locale)
    if (flags.reporter === 'ndjson')
      terminal.out(`${JSON.stringify({ path, id: document.id, suggestions })}\n`)
    else terminal.out(toLines(path, document, suggestions, labelOf))
  })
  return failed > 0 ? EXIT.failed : EXIT.good
}

/** The first pieces of evidence are enough to see why. */
const SHOWN = 3

function toLines(
  path: string,
  { locale }: Document,
  suggestions: readonly Suggestion[],
  labelOf: (uri: string) => string,
): string {
  const lines = suggestions.map(({ uri, score, evidence, isAmbiguous }) => {
    const seen = evidence.slice(0, SHOWN).map(({ text, zone, place }) => {
      const start = place.position?.start
      return `"${text}" (${zone}${start ? ` ${start.line}:${start.column}` : ''})`
    })
    const more = evidence.length > SHOWN ? `, ${evidence.length - SHOWN} more` : ''
    return `  ${score.toFixed(2)}  ${labelOf(uri)}${isAmbiguous ? ' (or a namesake)' : ''}  <${uri}>  ${seen.join(', ')}${more}\n`
  })
  return `${path} (${locale})\n${lines.join('') || '  nothing\n'}`
}
