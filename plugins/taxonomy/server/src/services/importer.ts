// The text of a vocabulary -> what it would change, and, unless it is a dry run, those changes: all of them or none.
import { inTransaction, languageOf } from '@kanaal/strapi-kit/strapi-server'
import {
  type Concept,
  checks,
  compareImport,
  holdingMessages,
  IMPORT_EXAMPLES,
  labelIn,
  prepareImport,
  type Renamed,
  type Vocabulary,
} from '@kanaal/taxonomy'
import { type OpenImport, openImport } from '@kanaal/taxonomy/thread'
import type { Core } from '@strapi/strapi'
import type { ImportReport, SchemeKind } from '../../../shared/contracts'
import { resolveAgain } from '../assignment-index'
import { droppedBeside } from '../import/dropped-beside'
import { keptBeside } from '../import/kept-beside'
import { placesGiven, toConcept } from '../import/places-given'
import { refuseCircles } from '../import/refuse-circles'
import { isBare, toSchemeRows } from '../import/scheme-rows'
import { withoutForeignNotes } from '../import/without-foreign-notes'
import { editedHere, type ImportPolicies, judge, keptElsewhere } from '../import-policies'
import { inLanguage } from '../overviews/findings'
import { applyChange, recordChange } from '../vocabulary/apply-change'
import { knownSchemes } from '../vocabulary/known-schemes'
import { formerUris } from '../vocabulary/rebase-scheme'
import {
  type ConceptRow,
  listSchemes,
  membersOf,
  type SchemeRow,
  schemeLabel,
  toVocabulary,
} from '../vocabulary/rows'
import { writeVocabulary } from '../vocabulary/write-vocabulary'
import type { Who } from './editor'

export interface ImportOptions extends ImportPolicies {
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

/** What comes in: read in a thread, or here where it is ours and small. */
type Incoming = Pick<OpenImport, 'head' | 'compare' | 'changed'>

export const importer = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Each may take a gigabyte: one at a time, and the others wait. */
  let last: Promise<unknown> = Promise.resolve()

  const service = {
    /** @throws RefusedVocabulary with line or subject, where it cannot be read. */
    read(source: string | Uint8Array, options: ImportOptions = {}, who: Who = {}): Promise<ImportReport> {
      const { key, baseUri, language } = options
      const run = async () => {
        const interfaceLanguage = languageOf(strapi)
        const renamed = await formerUris(strapi)
        const stored = (await knownSchemes(strapi)).map(({ uri }) => uri)
        const names = { interfaceLanguage, renamed, stored }
        const incoming = await openImport(source, { key, baseUri, language, ...names })
        try {
          return await service.take(incoming, options, who)
        } finally {
          await incoming.close()
        }
      }
      const turn = last.then(run, run)
      last = turn.catch(() => undefined)
      return turn
    },

    async write(parsed: Vocabulary, options: ImportOptions = {}, who: Who = {}): Promise<ImportReport> {
      const renamed = await formerUris(strapi)
      const stored = (await knownSchemes(strapi)).map(({ uri }) => uri)
      return service.take(inMemory(parsed, { ...options, renamed, stored }), options, who)
    },

    async take(incoming: Incoming, options: ImportOptions, who: Who): Promise<ImportReport> {
      const known = await listSchemes(strapi)
      const found = toSchemeRows(incoming.head, known, options)
      const own = found.filter(({ isNew }) => !isNew)
      const members = await Promise.all(own.map(({ row }) => membersOf(strapi, row.key)))
      const stored = [...new Map(members.flat().map((row) => [row.key, row])).values()]
      const keys = new Set(own.map(({ row }) => row.key))
      const others = known.filter(({ uri }) => !found.some(({ row }) => row.uri === uri))
      const { concepts: old, ...before } = toVocabulary(
        own.flatMap(({ row }) => known.find(({ key }) => key === row.key) ?? []),
        stored,
        others,
      )
      const named = before.schemes.map((scheme) => {
        const said = found.find(({ row }) => row.uri === scheme.uri)?.said
        if (!said) return scheme
        return isBare(said) ? { ...said, uri: scheme.uri } : { ...scheme, prefLabel: said.prefLabel ?? {} }
      })
      const compared = await incoming.compare({ ...before, schemes: named }, old, languageOf(strapi))
      const gone = new Set(compared.removed)
      // What another scheme keeps is not this file's to delete.
      const edited = await editedHere(strapi, [...keys], stored)
      const isOurs = (uri: string): boolean =>
        options.keep?.has(uri) === true || (options.conflicts === 'ours' && edited.has(uri))
      const isGone = ({ uri, scheme }: ConceptRow): boolean =>
        gone.has(uri) && keys.has(scheme) && !isOurs(uri)
      const removed = options.policy === 'replace' ? stored.filter(isGone) : []
      const concepts: Concept[] = []
      // Before the transaction: nobody should wait for a thread with the database in hand.
      for await (const some of incoming.changed()) concepts.push(...some)
      const elsewhere = await keptElsewhere(strapi, concepts, stored, keys)
      const { taken, left, conflicts } = judge(
        concepts,
        { stored, edited, elsewhere, same: new Set(compared.renamed) },
        options,
      )
      const said = { head: incoming.head, concepts: concepts.filter(({ uri }) => elsewhere.has(uri)) }
      const placed = await placesGiven(strapi, said, new Set([...taken, ...stored].map(({ uri }) => uri)))
      await refuseCircles(strapi, [...taken, ...placed.map(({ after }) => toConcept(after))], removed)
      const anew = new Set(taken.map(({ uri }) => uri))
      const isOwn = (row: ConceptRow): boolean => keys.has(row.scheme)
      const speakers = {
        own: [...taken, ...stored.filter((row) => isOwn(row) && !anew.has(row.uri)).map(({ skos }) => skos)],
        foreign: [...said.concepts, ...stored.filter((row) => !isOwn(row)).map(({ skos }) => skos)],
      }
      const described =
        options.policy === 'replace' ? found : keptBeside(found, known, incoming.head, { stored, taken })
      const schemes = withoutForeignNotes(described, speakers)
      const ownBefore = known.filter(({ key }) => keys.has(key))
      const ownAfter = schemes.map(({ row }) => row)
      const dropped = options.policy === 'replace' ? droppedBeside(ownBefore, ownAfter) : []
      const goes = [...removed.map(({ uri, skos }) => ({ ...skos, uri })), ...dropped]
      const examples = goes.slice(0, IMPORT_EXAMPLES).map((one) => {
        const label = labelIn(one, languageOf(strapi))
        return { uri: one.uri, label, change: 'removed' as const, kinds: [] }
      })
      const added = compared.added - left.added
      const changed = compared.changed - left.changed + placed.length
      const report: ImportReport = {
        written: false,
        schemes: schemes.map(({ row, isNew }) => ({
          key: row.key,
          uri: row.uri,
          label: schemeLabel(row),
          isNew,
        })),
        added,
        changed,
        removed: goes.length,
        deprecated: 0,
        unchanged: compared.unchanged,
        left: left.added + left.changed - placed.length,
        conflicts: conflicts.length,
        conflicting: conflicts
          .slice(0, IMPORT_EXAMPLES)
          .map((one) => ({ uri: one.uri, label: labelIn(one, languageOf(strapi)) })),
        examples: [...examples, ...compared.examples.filter(({ uri }) => !elsewhere.has(uri))].slice(
          0,
          IMPORT_EXAMPLES,
        ),
        messages: compared.messages.map((message) => {
          const check = checks.find(({ id }) => id === message.ruleId)
          return check ? inLanguage(message, check, languageOf(strapi)) : message
        }),
      }
      if (options.dryRun) return report
      if (added + changed + goes.length === 0) return { ...report, written: true }
      const deprecated = await inTransaction(strapi, async (sql) => {
        const done = await writeVocabulary(strapi, sql, { schemes, concepts: taken, removed })
        await recordImport(strapi, { stored, written: done.written, removed }, who)
        const [home] = schemes
        if (home && placed.length > 0) {
          const change = { action: 'import', scheme: home.row.key, concept: '', edits: placed } as const
          await applyChange(strapi, { ...change, ...who })
        }
        const touched = [...done.written, ...removed].map((row) => row.key)
        await resolveAgain(strapi, sql, touched)
        return done.deprecated
      })
      return { ...report, written: true, deprecated, removed: goes.length - deprecated }
    },
  }
  return service
}

function inMemory(
  parsed: Vocabulary,
  options: ImportOptions & { renamed: Renamed; stored: readonly string[] },
): Incoming {
  const { vocabulary, messages, homes, unplaced } = prepareImport(parsed, options)
  const { concepts, ...rest } = vocabulary
  let differs: ReadonlySet<string> = new Set()
  return {
    head: { ...rest, homes, unplaced },
    async compare(known, before, language) {
      const stored = { ...known, concepts: [...before] }
      const { comparison, changed } = compareImport(stored, vocabulary, language)
      differs = changed
      return { ...comparison, messages: holdingMessages(messages, stored) }
    },
    async *changed() {
      yield concepts.filter(({ uri }) => differs.has(uri))
    },
  }
}

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
