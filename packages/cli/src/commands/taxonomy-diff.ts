// `kanaal taxonomy diff`: two vocabularies to what changed between them.
import {
  diffVocabularies,
  RefusedVocabulary,
  type SaidValue,
  shortName,
  type Vocabulary,
  type VocabularyDiff,
} from '@kanaal/taxonomy'
import { type Command, Option } from 'commander'
import { EXIT } from '../exit.ts'
import type { SetStatus } from '../program.ts'
import { toTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { orRefused, readVocabulary } from './read-vocabulary.ts'

export function addTaxonomyDiff(group: Command, terminal: Terminal, setStatus: SetStatus): void {
  group
    .command('diff')
    .description('what changed between two vocabularies')
    .argument('<a>')
    .argument('<b>')
    .addOption(new Option('--reporter <kind>').choices(['pretty', 'json']).default('pretty'))
    .action(async (a: string, b: string, { reporter }: { reporter: 'pretty' | 'json' }) => {
      setStatus(await orRefused(`${a}, ${b}`, terminal, () => runDiff(a, b, reporter, terminal)))
    })
}

async function runDiff(
  a: string,
  b: string,
  reporter: 'pretty' | 'json',
  terminal: Terminal,
): Promise<number> {
  const read = (file: string): Promise<Vocabulary> => readOrReport(file, reporter, terminal)
  const diff = diffVocabularies(await read(a), await read(b))
  if (reporter === 'json') terminal.out(`${JSON.stringify(diff, null, 2)}\n`)
  else {
    const rows = toRows(diff)
    if (rows.length > 0)
      terminal.out(toTable([['CHANGE', 'RESOURCE', 'PROPERTY', 'BEFORE', 'AFTER'], ...rows]))
  }
  const { added, removed, changed } = diff
  terminal.err(`${added.length} added, ${removed.length} removed, ${changed.length} changed.\n`)
  return EXIT.good
}

/** Whoever reads JSON alone is told of a file that is refused as well. */
async function readOrReport(
  file: string,
  reporter: 'pretty' | 'json',
  terminal: Terminal,
): Promise<Vocabulary> {
  try {
    return await readVocabulary(file, terminal)
  } catch (error) {
    if (error instanceof RefusedVocabulary && reporter === 'json') {
      const refused = error.messages.map((message) => ({ path: file, ...message }))
      terminal.out(`${JSON.stringify({ refused }, null, 2)}\n`)
    }
    throw error
  }
}

function toRows({ added, removed, changed }: VocabularyDiff): string[][] {
  return [
    ...added.map((uri) => ['added', uri]),
    ...removed.map((uri) => ['removed', uri]),
    ...changed.flatMap(({ uri, kinds, properties }) =>
      properties.map(({ predicate, added: now, removed: before }) => [
        kinds.join(', '),
        uri,
        shortName(predicate),
        before.map(toText).join(', ') || '–',
        now.map(toText).join(', ') || '–',
      ]),
    ),
  ]
}

function toText(value: SaidValue): string {
  if ('list' in value) return `(${value.list.join(' ')})`
  if ('said' in value)
    return `[${value.said.map((one) => `${shortName(one.predicate)} ${toText(one.value)}`).join('; ')}]`
  if ('uri' in value) return value.uri
  const { value: text, language, datatype } = value
  return `"${text}"${language === undefined ? '' : `@${language}`}${datatype === undefined ? '' : `^^<${datatype}>`}`
}
