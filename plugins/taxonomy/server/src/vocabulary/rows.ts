// Stored schemes and concepts -> rows as the plugin works with them, and the vocabulary they are together.
import { type Sql, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Collection, Concept, Property, Scheme, Texts, Vocabulary } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { AttributeDefinition, LabelMap, SchemeKind } from '../../../shared/contracts'
import type { FindingWaiver, SchemeSettings } from '../../../shared/overviews'
import { CONCEPT, SCHEME } from '../content-types'
import { spokenOf } from './spoken-of'
import { MEMBERS } from './tables'

export interface SchemeRow {
  key: string
  uri: string
  kind: SchemeKind
  version: number
  skos: Omit<Scheme, 'uri'>
  attributes: AttributeDefinition[]
  /** Null in a row that was stored before there were settings. */
  settings?: SchemeSettings | null
  waivers?: FindingWaiver[] | null
  published?: Publication | null
  extra: {
    prefixes?: Record<string, string>
    collections?: Collection[]
    resources?: { uri: string; other: Property[] }[]
  }
}

/** The working copy is whatever was changed after `change`. */
export interface Publication {
  change: number
  at: string
  by: string | null
}

export interface ConceptRow {
  key: string
  uri: string
  scheme: string
  deprecated: boolean
  version: number
  skos: Omit<Concept, 'uri'>
}

export const ALIASES = 'kanaal_uri_aliases'
const CONCEPT_FIELDS = ['key', 'uri', 'scheme', 'deprecated', 'version', 'skos']
/** Keys in one question: SQLite takes 32766 values, older builds 999. */
const KEYS_A_QUERY = 500

export const listSchemes = (strapi: Core.Strapi): Promise<SchemeRow[]> =>
  strapi.db.query(SCHEME).findMany({ orderBy: { key: 'asc' } })

export const findScheme = (strapi: Core.Strapi, key: string): Promise<SchemeRow | null> =>
  strapi.db.query(SCHEME).findOne({ where: { key } })

export const conceptsOf = (strapi: Core.Strapi, scheme: string): Promise<ConceptRow[]> =>
  strapi.db.query(CONCEPT).findMany({ where: { scheme }, select: CONCEPT_FIELDS, orderBy: { key: 'asc' } })

/** All that are in a scheme, also those that are kept in another one. */
export async function membersOf(strapi: Core.Strapi, scheme: string): Promise<ConceptRow[]> {
  const sql = await sqlOf(strapi)
  const rows: { concept: string }[] = await sql(MEMBERS.name)
    .where({ scheme })
    .orderBy('concept')
    .select('concept')
  return findConcepts(
    strapi,
    rows.map(({ concept }) => concept),
  )
}

export async function findConcepts(strapi: Core.Strapi, keys: readonly string[]): Promise<ConceptRow[]> {
  const found: ConceptRow[] = []
  for (const some of chunksOf([...new Set(keys)])) {
    found.push(
      ...(await strapi.db
        .query(CONCEPT)
        .findMany({ where: { key: { $in: some } }, select: CONCEPT_FIELDS, orderBy: { key: 'asc' } })),
    )
  }
  return found
}

export const isMemberOf = (
  { scheme, skos }: Pick<ConceptRow, 'scheme' | 'skos'>,
  { key, uri }: Pick<SchemeRow, 'key' | 'uri'>,
): boolean => scheme === key || (skos.inScheme ?? []).includes(uri)

/** Keys by URI, for the URIs that are concepts of ours, or were. */
export async function keysOfUris(sql: Sql, uris: Iterable<string>): Promise<Map<string, string>> {
  const keys = new Map<string, string>()
  for (const some of chunksOf([...new Set(uris)])) {
    const rows: { key: string; uri: string }[] = await sql('kanaal_concepts')
      .whereIn('uri', some)
      .select('key', 'uri')
    for (const { key, uri } of rows) keys.set(uri, key)
    const others = some.filter((uri) => !keys.has(uri))
    if (others.length === 0) continue
    const former: { concept: string | null; uri: string }[] = await sql(ALIASES)
      .whereIn('uri', others)
      .select('concept', 'uri')
    for (const { concept, uri } of former) if (concept) keys.set(uri, concept)
  }
  return keys
}

export function chunksOf<Item>(items: readonly Item[], size = KEYS_A_QUERY): Item[][] {
  const chunks: Item[][] = []
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size))
  return chunks
}

/** @param others schemes that may keep the notes of concepts that are in these too */
export function toVocabulary(
  schemes: readonly SchemeRow[],
  concepts: readonly ConceptRow[],
  others: readonly SchemeRow[] = [],
): Vocabulary {
  const collections = schemes.flatMap(({ extra }) => extra?.collections ?? [])
  const own = schemes.flatMap(({ extra }) => extra?.resources ?? [])
  const speakers = [...[...schemes, ...concepts].map(({ skos }) => skos), ...collections, ...own]
  const shared = spokenOf(
    speakers,
    others.flatMap(({ extra }) => extra?.resources ?? []),
  )
  const resources = new Map([...shared, ...[...own].reverse()].map((one) => [one.uri, one]))
  return {
    prefixes: Object.assign({}, ...schemes.map(({ extra }) => extra?.prefixes ?? {})),
    schemes: schemes.map(({ uri, skos }) => ({ ...skos, uri })),
    concepts: concepts.map(({ uri, skos }) => ({ ...skos, uri })),
    collections,
    resources: [...resources.values()],
  }
}

/** What stands in for a missing language first, then English, then by tag: databases keep no order. */
export function toOrdered(label: LabelMap, standIns: readonly string[] = []): LabelMap {
  const ranks = [...standIns, 'en'].map((tag) => tag.toLowerCase())
  const rankOf = (tag: string): number => {
    const [own, primary] = [tag.toLowerCase(), tag.toLowerCase().split('-')[0]]
    const rank = ranks.findIndex((one) => one === own || one === primary)
    return rank === -1 ? ranks.length : rank
  }
  return Object.fromEntries(
    Object.entries(label).sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)),
  )
}

/** One label a language: the first, where a file states several. */
export function toLabelMap(texts: Texts | undefined): LabelMap {
  const labels = Object.entries(texts ?? {}).flatMap(([language, [first]]) =>
    first === undefined ? [] : [[language === '' ? 'und' : language, first] as const],
  )
  return toOrdered(Object.fromEntries(labels))
}

export const schemeLabel = ({ key, skos }: Pick<SchemeRow, 'key' | 'skos'>): LabelMap => {
  const label = toLabelMap(skos.prefLabel ?? skos.title)
  return Object.keys(label).length > 0 ? label : { und: key }
}
