// `kanaal taxonomy evaluate`: documents that people tagged and a vocabulary to how good its suggestions are.
import {
  adviseThreshold,
  createGraph,
  createTagger,
  currentOf,
  evaluateSuggestions,
  type Graph,
  labelIn,
  readXlLabels,
  type ScoredCase,
  type Vocabulary,
} from '@kanaal/taxonomy'
import type { Document } from '@kanaal/types'
import { type Command, Option } from 'commander'
import { createConceptFinder } from '../concept-finder.ts'
import { counted } from '../counted.ts'
import { EXIT, UsageError } from '../exit.ts'
import { toPositive } from '../option-values.ts'
import type { SetStatus } from '../program.ts'
import { toTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { readDocuments } from './read-documents.ts'
import { orRefused, readVocabulary } from './read-vocabulary.ts'
import { addConfigOption } from './shared-options.ts'

interface Flags {
  vocabulary: string
  property: string
  k: string
  reporter: 'pretty' | 'json'
  config?: string
}

export function addTaxonomyEvaluate(group: Command, terminal: Terminal, setStatus: SetStatus): void {
  const command = group
    .command('evaluate')
    .description('measure suggestions on documents that people tagged')
    .argument('<source>', 'a file, a directory, an NDJSON file, - or strapi+https://…')
    .requiredOption('--vocabulary <file>', 'the vocabulary')
    .option(
      '--property <name>',
      'of the front matter, where people put terms: URIs, labels or notations',
      'topics',
    )
    .option('--k <count>', 'suggestions of a document that count', '5')
    .addOption(new Option('--reporter <kind>').choices(['pretty', 'json']).default('pretty'))
  addConfigOption(command).action(async (source: string, flags: Flags) => {
    setStatus(await orRefused(flags.vocabulary, terminal, () => runEvaluate(source, flags, terminal)))
  })
}

interface Case extends ScoredCase {
  locale: string
}

async function runEvaluate(address: string, flags: Flags, terminal: Terminal): Promise<number> {
  const k = toPositive('--k', flags.k)
  const vocabulary = readXlLabels(await readVocabulary(flags.vocabulary, terminal))
  const [tagger, graph, find] = [
    createTagger(vocabulary),
    createGraph(vocabulary),
    createConceptFinder(vocabulary),
  ]
  const cases: Case[] = []
  const unknown = new Map<string, number>()
  const replaced = new Map<string, number>()
  const ambiguous = new Map<string, number>()
  const count = (counts: Map<string, number>, key: string): void =>
    void counts.set(key, (counts.get(key) ?? 0) + 1)
  const failed = await readDocuments(address, flags.config, terminal, (document) => {
    const values = valuesOf(document, flags.property)
    if (values.length === 0) return
    const chosen = new Set<string>()
    for (const value of new Set(values)) {
      const [uri, ...namesakes] = find(value)
      if (uri === undefined) count(unknown, value)
      // Which of them was meant, only who chose it can say.
      else if (namesakes.length > 0) count(ambiguous, value)
      else chosen.add(uri)
    }
    for (const uri of chosen) if (graph.concept(uri)?.deprecated) count(replaced, uri)
    // What is suggested is never deprecated: what people chose counts as what stands for it now.
    const expected = [...new Set([...chosen].flatMap((uri) => currentOf(uri, graph)))]
    const suggested = tagger.tag(withoutTerms(document, flags.property), { limit: k })
    cases.push({ locale: document.locale, expected, suggested })
  })
  if (!cases.some(({ expected }) => expected.length > 0))
    throw new UsageError(
      `no document has a concept of ${flags.vocabulary} under "${flags.property}"; name another --property`,
    )
  const report = reportOf(cases, k, vocabulary, graph, {
    unknown,
    replaced,
    ambiguous: withConcepts(ambiguous, find),
  })
  terminal.out(flags.reporter === 'json' ? `${JSON.stringify(report, null, 2)}\n` : toLines(report, graph))
  return failed > 0 ? EXIT.failed : EXIT.good
}

const withConcepts = (counts: ReadonlyMap<string, number>, find: (value: string) => string[]) =>
  [...counts].map(([value, documents]) => ({ value, documents, concepts: find(value) }))

type Report = ReturnType<typeof reportOf>

function reportOf(
  cases: readonly Case[],
  k: number,
  { schemes }: Vocabulary,
  graph: Graph,
  {
    unknown,
    replaced,
    ambiguous,
  }: Record<'unknown' | 'replaced', ReadonlyMap<string, number>> & {
    ambiguous: ReturnType<typeof withConcepts>
  },
) {
  const measure = (some: readonly Case[]) =>
    evaluateSuggestions(
      some.map(({ expected, suggested }) => ({ expected, suggested: suggested.map(({ uri }) => uri) })),
      k,
    )
  const locales = [...new Set(cases.map(({ locale }) => locale))].sort()
  const { overSuggested } = measure(cases)
  return {
    k,
    languages: locales.map((locale) => {
      const { overSuggested: _all, ...figures } = measure(cases.filter((one) => one.locale === locale))
      return { locale, ...figures }
    }),
    thresholds: schemes.map(({ uri }) => {
      const isIn = (concept: string): boolean => graph.schemesOf(concept).includes(uri)
      const own = cases.map(({ expected, suggested }) => ({
        expected: expected.filter(isIn),
        suggested: suggested.filter((one) => isIn(one.uri)),
      }))
      return { scheme: uri, ...adviseThreshold(own, k) }
    }),
    overSuggested,
    ambiguous,
    unknown: [...unknown].map(([value, documents]) => ({ value, documents })),
    deprecated: [...replaced].map(([uri, documents]) => ({ uri, documents, current: currentOf(uri, graph) })),
  }
}

/** Lines of a list that people look through. */
const SHOWN = 20

function toLines(report: Report, graph: Graph): string {
  const { k, languages, thresholds, overSuggested, ambiguous, unknown, deprecated } = report
  const nameOf = (uri: string): string => labelIn(graph.concept(uri) ?? graph.scheme(uri) ?? { uri }, 'en')
  const figure = (value: number): string => value.toFixed(3)
  const heading = ['LANGUAGE', 'DOCUMENTS', `PRECISION@${k}`, `RECALL@${k}`, `F1@${k}`]
  const rows = languages.map(({ locale, cases, precision, recall, f1 }) => [
    locale,
    String(cases),
    ...[precision, recall, f1].map(figure),
  ])
  const advice = thresholds.map(({ scheme, minScore, f1, f1Without }) =>
    minScore === 0
      ? `${nameOf(scheme)}: no threshold makes the suggestions better.\n`
      : `${nameOf(scheme)}: suggest from ${minScore.toFixed(2)}: F1 ${figure(f1)}, without ${figure(f1Without)}.\n`,
  )
  const over = overSuggested
    .slice(0, SHOWN)
    .map(
      ({ uri, suggested, right }) =>
        `${nameOf(uri)} <${uri}>: suggested ${counted(suggested, 'time')}, right ${right}.\n`,
    )
  const lost = unknown
    .slice(0, SHOWN)
    .map(
      ({ value, documents }) =>
        `"${value}" is no concept of the vocabulary (${counted(documents, 'document')}).\n`,
    )
  const several = ambiguous.slice(0, SHOWN).map(({ value, documents, concepts }) => {
    const uris = concepts.map((uri) => `<${uri}>`).join(', ')
    return `"${value}" is the name of ${concepts.length} concepts and was left out; write one of ${uris} (${counted(documents, 'document')}).\n`
  })
  const old = deprecated.slice(0, SHOWN).map(({ uri, documents, current }) => {
    const names = current.map((one) => `${nameOf(one)} <${one}>`).join(', ')
    const counts = current.length === 0 ? 'was left out, as nothing replaces it' : `counts as ${names}`
    return `${nameOf(uri)} <${uri}> is deprecated and ${counts} (${counted(documents, 'document')}).\n`
  })
  return [toTable([heading, ...rows]), ...advice, ...over, ...old, ...several, ...lost].join('')
}

function valuesOf({ metadata }: Document, property: string): string[] {
  const known: Record<string, unknown> = { ...metadata.custom, ...metadata }
  return [known[property]]
    .flat()
    .flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []))
}

/** What people chose must not help: also not where they wrote it twice. */
function withoutTerms(document: Document, property: string): Document {
  const hidden = new Set([property, 'topics', 'tags', 'categories', 'keywords'])
  const without = (values: object) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => !hidden.has(key)))
  const metadata = without(document.metadata) as Document['metadata']
  if (metadata.custom) metadata.custom = without(metadata.custom) as NonNullable<typeof metadata.custom>
  return { ...document, metadata, terms: [] }
}
