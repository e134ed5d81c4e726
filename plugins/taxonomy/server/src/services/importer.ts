// The text of a vocabulary -> what it would change, and, unless it is a dry run, those changes: all of them or none.
import { inTransaction, languageOf } from '@kanaal/strapi-kit/strapi-server'
import {
  checkVocabulary,
  createGraph,
  diffVocabularies,
  labelIn,
  parseVocabulary,
  RefusedVocabulary,
  type Vocabulary,
  type VocabularyDiff,
} from '@kanaal/taxonomy'
import type { Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { ImportReport, SchemeKind } from '../../../shared/contracts'
import { recordChange } from '../vocabulary/apply-change'
import { stateOnce } from '../vocabulary/complete-vocabulary'
import { schemeKeyOf } from '../vocabulary/keys'
import { refuseHostile } from '../vocabulary/refuse-hostile'
import {
  type ConceptRow,
  listSchemes,
  membersOf,
  type SchemeRow,
  schemeLabel,
  toLabelMap,
  toVocabulary,
} from '../vocabulary/rows'
import { writeVocabulary } from '../vocabulary/write-vocabulary'
import type { Who } from './editor'

export interface ImportOptions {
  /** `merge` leaves what the file does not name; `replace` deletes it, or deprecates it where documents have it. */
  policy?: 'merge' | 'replace'
  dryRun?: boolean
  /** Key for the file's only scheme; without, from its URI. */
  key?: string | undefined
  kind?: SchemeKind | undefined
  baseUri?: string | undefined
  language?: string | undefined
  attributes?: SchemeRow['attributes']
}

/** Concepts, of which people see the first. */
const EXAMPLES = 50
/** Messages, of which people see the first. */
const MESSAGES = 100

export const importer = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws RefusedVocabulary with line or subject, where it cannot be read. */
  async read(source: string | Uint8Array, options: ImportOptions = {}, who: Who = {}): Promise<ImportReport> {
    const { baseUri, language } = options
    const parsed = await parseVocabulary(source, {
      ...(baseUri ? { baseUri } : {}),
      ...(language ? { language } : {}),
    })
    return this.write(parsed, options, who)
  },

  async write(parsed: Vocabulary, options: ImportOptions = {}, who: Who = {}): Promise<ImportReport> {
    const known = await listSchemes(strapi)
    const after = stateOnce(withScheme(parsed, options), homeOf(parsed, options))
    refuseHostile(after)
    const schemes = toRows(after, known, options)
    const own = schemes.filter(({ isNew }) => !isNew)
    const found = await Promise.all(own.map(({ row }) => membersOf(strapi, row.key)))
    const stored = [...new Map(found.flat().map((row) => [row.key, row])).values()]
    const keys = new Set(own.map(({ row }) => row.key))
    const before = toVocabulary(
      own.flatMap(({ row }) => known.find(({ key }) => key === row.key) ?? []),
      stored,
    )
    const diff = diffVocabularies(before, after)
    const gone = new Set(diff.removed)
    // What another scheme keeps is not this file's to delete.
    const isGone = ({ uri, scheme }: ConceptRow): boolean => gone.has(uri) && keys.has(scheme)
    const removed = options.policy === 'replace' ? stored.filter(isGone) : []
    const report: ImportReport = {
      written: false,
      schemes: schemes.map(({ row, isNew }) => ({
        key: row.key,
        uri: row.uri,
        label: schemeLabel(row),
        isNew,
      })),
      added: diff.added.length,
      changed: diff.changed.length,
      removed: removed.length,
      deprecated: 0,
      unchanged: after.concepts.length + after.schemes.length - diff.added.length - diff.changed.length,
      examples: examplesOf(
        diff,
        before,
        after,
        removed.map(({ uri }) => uri),
        languageOf(strapi),
      ),
      messages: messagesOf(after),
    }
    if (options.dryRun) return report
    const nothing = report.added + report.changed + report.removed === 0
    if (nothing) return { ...report, written: true }
    const changed = new Set([...diff.added, ...diff.changed.map(({ uri }) => uri)])
    const concepts = after.concepts.filter(({ uri }) => changed.has(uri))
    const deprecated = await inTransaction(strapi, async (sql) => {
      const done = await writeVocabulary(strapi, sql, { schemes, concepts, removed })
      await recordImport(strapi, { stored, written: done.written, removed }, who)
      return done.deprecated
    })
    return { ...report, written: true, deprecated, removed: report.removed - deprecated }
  },
})

/** One change a scheme, so that its history tells of it and it can be undone. What is new is kept by name only. */
async function recordImport(
  strapi: Core.Strapi,
  { stored, written, removed }: Record<'stored' | 'written' | 'removed', readonly ConceptRow[]>,
  who: Who,
): Promise<void> {
  const known = new Map(stored.map((row) => [row.key, row]))
  const touched = new Set([...written, ...removed].map(({ scheme }) => scheme))
  for (const scheme of touched) {
    const after = written.filter((row) => row.scheme === scheme)
    const kept = new Set(after.map(({ key }) => key))
    const gone = removed.filter((row) => row.scheme === scheme && !kept.has(row.key))
    const before = [...after.flatMap(({ key }) => known.get(key) ?? []), ...gone]
    await recordChange(strapi, {
      action: 'import',
      scheme,
      concept: '',
      before,
      after: after.map(({ skos, ...row }) => {
        const old = known.get(row.key)
        return old ? { ...row, skos, version: old.version + 1 } : row
      }),
      ...who,
    })
  }
}

/** A file without a scheme gets one, named after what it was imported as; what stands below nothing is on top of it. */
function withScheme(vocabulary: Vocabulary, options: ImportOptions): Vocabulary {
  if (vocabulary.schemes.length > 0) return vocabulary
  const uri = homeOf(vocabulary, options)
  const graph = createGraph(vocabulary)
  const name = options.key ?? 'imported'
  const scheme = {
    uri,
    types: ['http://www.w3.org/2004/02/skos/core#ConceptScheme'],
    prefLabel: { [options.language ?? 'en']: [name] },
    hasTopConcept: vocabulary.concepts
      .filter((concept) => !concept.inScheme?.length && graph.broader(concept.uri).length === 0)
      .map((concept) => concept.uri),
    other: [
      {
        predicate: 'http://purl.org/dc/terms/description',
        object: { value: 'Concepts that were imported without a scheme.', language: 'en' },
      },
    ],
  }
  return { ...vocabulary, schemes: [scheme] }
}

const homeOf = ({ schemes }: Vocabulary, { key, baseUri }: ImportOptions): string =>
  schemes[0]?.uri ?? baseUri ?? `urn:kanaal:vocabulary:${key ?? 'imported'}`

export interface ImportedScheme {
  row: SchemeRow
  isNew: boolean
}

function toRows(
  vocabulary: Vocabulary,
  known: readonly SchemeRow[],
  { key, kind, attributes }: ImportOptions,
): ImportedScheme[] {
  const taken = new Set(known.map((scheme) => scheme.key))
  const { prefixes, collections, resources } = vocabulary
  return vocabulary.schemes.map(({ uri, ...skos }, index) => {
    const stored = known.find((scheme) => scheme.uri === uri)
    const wanted = vocabulary.schemes.length === 1 ? key : undefined
    const own = stored?.key ?? (wanted && !taken.has(wanted) ? wanted : schemeKeyOf(uri, taken))
    taken.add(own)
    const row: SchemeRow = {
      key: own,
      uri,
      kind: kind ?? stored?.kind ?? 'free',
      version: stored?.version ?? 0,
      skos,
      attributes: attributes ?? stored?.attributes ?? [],
      settings: stored?.settings ?? {},
      // What belongs to the file as a whole is kept once.
      extra: index === 0 ? { prefixes, collections, resources } : {},
    }
    return { row, isNew: !stored }
  })
}

function examplesOf(
  { added, changed }: VocabularyDiff,
  before: Vocabulary,
  after: Vocabulary,
  removed: readonly string[],
  language: string,
): ImportReport['examples'] {
  const labels = new Map(
    [...before.concepts, ...after.concepts].map((one) => [one.uri, labelIn(one, language)]),
  )
  const toExample = (uri: string, change: 'added' | 'changed' | 'removed', kinds: string[] = []) => ({
    uri,
    label: labels.get(uri) ?? toLabelMap(after.schemes.find((one) => one.uri === uri)?.title).und ?? uri,
    change,
    kinds,
  })
  return [
    ...removed.slice(0, EXAMPLES).map((uri) => toExample(uri, 'removed')),
    ...changed.slice(0, EXAMPLES).map(({ uri, kinds }) => toExample(uri, 'changed', kinds)),
    ...added.slice(0, EXAMPLES).map((uri) => toExample(uri, 'added')),
  ].slice(0, EXAMPLES)
}

const RANK = { error: 0, warning: 1, info: 2 }

function messagesOf(vocabulary: Vocabulary): Message[] {
  const messages = checkVocabulary(vocabulary)
  const circles = messages.filter(({ ruleId }) => ruleId === 'hierarchical-cycles')
  if (circles.length > 0) throw new RefusedVocabulary(circles)
  return messages.sort((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, MESSAGES)
}
