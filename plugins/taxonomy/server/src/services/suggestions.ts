// Unsaved values of a form -> concepts that its text names, each with the words that say so.
import { fromEntry } from '@kanaal/content'
import {
  attributesOf,
  type EntryReader,
  loadEntry,
  mergeEntry,
  participationOf,
} from '@kanaal/strapi-kit/strapi-server'
import { createTagger, type Evidence, type Tagger } from '@kanaal/taxonomy'
import type { ConceptMatch, Document, FieldMap, MatchEvidence } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { LabelMap } from '../../../shared/contracts'
import type { SuggestedTerm, SuggestRequest } from '../../../shared/suggest'
import { getService } from '../get-service'
import { readAssigned, refusedKeys } from '../read-assigned'
import { Missing } from '../refuse'
import { listSchemes, toLabelMap } from '../vocabulary/rows'
import { schemeOfKey } from '../vocabulary/scheme-of-key'
import { CLOSURE } from '../vocabulary/tables'

/** Suggestions that an editor looks through, of those that a scheme's own threshold lets pass. */
const LIMIT = 8
const CANDIDATES = 40

interface Known {
  versions: string
  tagger: Tagger
  /** By URI. */
  keys: ReadonlyMap<string, string>
  /** Names, by URI. */
  labels: ReadonlyMap<string, LabelMap>
  /** Keys that a scheme never suggests. */
  barred: ReadonlySet<string>
  /** By the key of a concept: what its scheme asks of a score. */
  minScore(key: string): number
}

export const suggestions = ({ strapi }: { strapi: Core.Strapi }) => {
  let cached: Known | undefined

  /** Made anew when a scheme's version differs, also where another process changed it. */
  async function taggerNow() {
    const versions = await getService(strapi, 'schemes').versions()
    if (cached?.versions === versions) return cached
    const vocabulary = await getService(strapi, 'schemes').vocabulary()
    const rows: { key: string; uri: string }[] = await strapi.db
      .connection('kanaal_concepts')
      .select('key', 'uri')
    const keys = new Map(rows.map(({ key, uri }) => [uri, key]))
    const settings = new Map((await listSchemes(strapi)).map((row) => [row.key, row.settings ?? {}]))
    const barred = await branchesOf(
      strapi,
      [...settings.values()].flatMap(({ neverSuggest = [] }) => neverSuggest),
    )
    const minScore = (key: string): number => settings.get(schemeOfKey(key))?.minScore ?? 0
    const labels = new Map(vocabulary.concepts.map(({ uri, prefLabel }) => [uri, toLabelMap(prefLabel)]))
    cached = { versions, tagger: createTagger(vocabulary), keys, labels, barred, minScore }
    return cached
  }

  return {
    async suggest(
      { uid, documentId, locale, data }: SuggestRequest,
      reader: EntryReader,
    ): Promise<SuggestedTerm[]> {
      const fields = participationOf(strapi, uid)?.fields
      if (!fields) throw new Missing('type-apart', { uid })
      const found = documentId && (await loadEntry(strapi, { uid, documentId, locale, status: 'draft' }))
      const stored = found ? await reader.narrow(found) : undefined
      const entry = await mergeEntry(strapi, {
        uid,
        stored,
        incoming: data,
        locale,
        canReadField: reader.canReadField,
      })
      const { assignments } = readAssigned(entry.taxonomyTerms)
      const refused = refusedKeys(entry.taxonomyTerms)
      const document = await toDocument(
        strapi,
        { ...entry, documentId: documentId ?? 'new' },
        uid,
        fields,
        locale,
      )
      if (!document) return []
      const { tagger, keys, barred, minScore } = await taggerNow()
      const known = new Set([...assignments.map(({ key }) => key), ...refused, ...barred])
      const exclude = [...keys].flatMap(([uri, key]) => (known.has(key) ? [uri] : []))
      const suggested = tagger
        .tag(document, { exclude, limit: CANDIDATES })
        .filter(({ uri, score }) => score >= minScore(keys.get(uri) ?? ''))
        .slice(0, LIMIT)
      const infos = new Map(
        (
          await getService(strapi, 'browser').describe(suggested.flatMap(({ uri }) => keys.get(uri) ?? []))
        ).map((info) => [info.key, info]),
      )
      return suggested.flatMap(({ uri, score, isAmbiguous, evidence }): SuggestedTerm[] => {
        const info = infos.get(keys.get(uri) ?? '')
        if (!info) return []
        return [{ ...info, score, isAmbiguous, evidence: shown(evidence) }]
      })
    },

    /** What a document is tagged with already may still be the value of another property: only what was refused is not said. */
    async taggerFor(stored: unknown): Promise<(document: Document) => ConceptMatch[]> {
      const { tagger, keys, labels, barred, minScore } = await taggerNow()
      const unwanted = new Set([...refusedKeys(stored), ...barred])
      const exclude = [...keys].flatMap(([uri, key]) => (unwanted.has(key) ? [uri] : []))
      return (document) =>
        tagger.tag(document, { exclude, limit: CANDIDATES }).flatMap(({ uri, score, evidence }) => {
          const key = keys.get(uri)
          if (key === undefined || score < minScore(key)) return []
          return [{ key, prefLabel: labels.get(uri) ?? {}, score, evidence: shown(evidence) }]
        })
    },

    /** Keys for a published document as if nobody had tagged it, best first: how good suggestions are. */
    async guess(ref: {
      uid: string
      documentId: string
      locale: string
      scheme: string
      limit: number
    }): Promise<string[]> {
      const { uid, locale, scheme, limit } = ref
      const fields = participationOf(strapi, uid)?.fields
      const entry = fields && (await loadEntry(strapi, { ...ref, status: 'published' }))
      if (!fields || !entry) return []
      const hidden = { ...entry, taxonomyTerms: null }
      const document = await toDocument(strapi, hidden, uid, fields, locale)
      if (!document) return []
      const { tagger, keys, barred, minScore } = await taggerNow()
      return tagger
        .tag(document, { limit: CANDIDATES * limit })
        .filter(({ uri, score }) => score >= minScore(keys.get(uri) ?? ''))
        .flatMap(({ uri }) => keys.get(uri) ?? [])
        .filter((key) => key.startsWith(`${scheme}:`) && !barred.has(key))
        .slice(0, limit)
    },
  }
}

/** The first pieces are enough to see why. */
const shown = (evidence: readonly Evidence[]): MatchEvidence[] =>
  evidence.slice(0, 3).map(({ text, zone, before, after }) => ({ text, zone, before, after }))

/** Concepts with all that stands below them. */
async function branchesOf(strapi: Core.Strapi, keys: readonly string[]): Promise<Set<string>> {
  const rows: { descendant: string }[] = await strapi.db
    .connection(CLOSURE.name)
    .whereIn('ancestor', [...keys])
    .select('descendant')
  return new Set(rows.map(({ descendant }) => descendant))
}

/** Where the omnichannel plugin is, it reads the entry: in a thread with a deadline, for content is untrusted. */
async function toDocument(
  strapi: Core.Strapi,
  entry: Record<string, unknown>,
  uid: string,
  fields: FieldMap,
  locale: string,
): Promise<Document | undefined> {
  const reader = strapi.plugin('omnichannel')?.service('documents') as DocumentReader | undefined
  const components = Object.keys(strapi.components).map((name) => [name, attributesOf(strapi, name)])
  try {
    if (reader) return await reader.read({ uid, documentId: undefined, locale, fields, entry })
    return fromEntry(entry as Parameters<typeof fromEntry>[0], {
      uid,
      attributes: attributesOf(strapi, uid) as Parameters<typeof fromEntry>[1]['attributes'],
      fields,
      locale,
      components: Object.fromEntries(components),
    })
  } catch (error) {
    // A form that cannot be a document yet has nothing to suggest from; its own panel says why.
    if (error instanceof Error && ['RefusedDocument', 'TaskStopped'].includes(error.name)) return undefined
    throw error
  }
}

interface DocumentReader {
  read(loaded: {
    uid: string
    documentId: undefined
    locale: string
    fields: FieldMap
    entry: Record<string, unknown>
  }): Promise<Document>
}
