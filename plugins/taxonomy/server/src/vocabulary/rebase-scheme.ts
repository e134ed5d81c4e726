// A scheme and another base of URIs -> its URIs and all that name them under that base, and the old ones kept as aliases.
import { inTransaction, type Sql } from '@kanaal/strapi-kit/strapi-server'
import { baseOf, ownBlankNodes, type Renamed, rebased, renameIn, renameUris } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { UriBase } from '../../../shared/contracts'
import { ALIAS, CONCEPT, SCHEME } from '../content-types'
import { Missing, refuse } from '../refuse'
import { VersionConflict } from '../version-conflict'
import { recordChange } from './apply-change'
import { URI_LENGTH } from './keys'
import {
  ALIASES,
  type ConceptRow,
  chunksOf,
  conceptsOf,
  findConcepts,
  findScheme,
  listSchemes,
  type SchemeRow,
} from './rows'
import { LINKS, MEMBERS } from './tables'

export interface Rebase {
  /** Without, what the URIs of its concepts have in common. */
  from?: string | undefined
  to: string
  /** What somebody saw. */
  version: number
  by?: string | undefined
}

export async function uriBaseOf(strapi: Core.Strapi, key: string): Promise<UriBase> {
  const scheme = await findScheme(strapi, key)
  if (!scheme) throw new Missing('scheme-missing', { key })
  const uris = await urisOf(strapi, key)
  const former = await strapi.db.query(ALIAS).count({ where: { scheme: key } })
  return { uri: scheme.uri, base: baseOf(uris), former }
}

/** All or nothing. Keys stay, so no document and no table that is searched by is touched. */
export async function rebaseScheme(strapi: Core.Strapi, key: string, rebase: Rebase): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    const { version } = rebase
    const scheme = await findScheme(strapi, key)
    if (!scheme) throw new Missing('scheme-missing', { key })
    // What readers see is made of a record of rows as they were.
    if (scheme.published) refuse(['to'], 'rebase-apart', { key })
    // Nobody changes a concept of it meanwhile: every edit counts up its scheme.
    const claimed = await sql('kanaal_schemes').where({ key, version }).update({ version })
    if (claimed !== 1) throw new VersionConflict(key)
    const own = await conceptsOf(strapi, key)
    const from = rebase.from ?? baseOf(own.map(({ uri }) => uri))
    const renamed = rebased([scheme.uri, ...own.map(({ uri }) => uri)], from, rebase.to)
    await refuseImpossible(strapi, sql, renamed, from)
    // Called after the scheme: the old file and a new one find the same ones.
    const uri = renamed.get(scheme.uri) ?? scheme.uri
    const { collections = [], resources = [] } = scheme.extra ?? {}
    const moved = renameUris(
      {
        prefixes: {},
        schemes: [{ ...scheme.skos, uri: scheme.uri }],
        concepts: own.map((row) => ({ ...row.skos, uri: row.uri })),
        collections,
        resources,
      },
      renamed,
    )
    const blank = ownBlankNodes(moved, uri)
    for (const [was, is] of blank) renamed.set(was, is)
    await renameConcepts(strapi, await concerned(strapi, sql, key, own), renamed)
    await renameSchemes(strapi, renamed)
    await keepAliases(strapi, sql, scheme, own, renamed)
    // By its bases alone: whoever wants it back moves them again.
    const reason = `${from} → ${rebase.to}`
    const change = { action: 'rebase', scheme: key, concept: '', before: [], after: [] } as const
    await recordChange(strapi, { ...change, by: rebase.by, reason })
  })
}

const urisOf = async (strapi: Core.Strapi, scheme: string): Promise<string[]> => {
  const rows: { uri: string }[] = await strapi.db
    .connection('kanaal_concepts')
    .where({ scheme })
    .select('uri')
  return rows.map(({ uri }) => uri)
}

async function refuseImpossible(strapi: Core.Strapi, sql: Sql, renamed: Renamed, from: string) {
  if (from === '' || renamed.size === 0) refuse(['from'], 'rebase-nothing', { from })
  const next = [...renamed.values()]
  const long = next.find((uri) => uri.length > URI_LENGTH)
  if (long !== undefined) refuse(['to'], 'rebase-long', { uri: long, max: URI_LENGTH })
  const schemes = new Set((await listSchemes(strapi)).map(({ uri }) => uri))
  const [taken] = next.filter((uri) => schemes.has(uri))
  if (taken !== undefined) refuse(['to'], 'uri-there', { uri: taken })
  for (const some of chunksOf(next)) {
    const [row]: { uri: string }[] = await sql('kanaal_concepts').whereIn('uri', some).select('uri').limit(1)
    if (row) refuse(['to'], 'rebase-taken', { uri: row.uri })
  }
}

/** Its own, those that another scheme keeps, and whatever leads to one of its own. */
async function concerned(
  strapi: Core.Strapi,
  sql: Sql,
  scheme: string,
  own: readonly ConceptRow[],
): Promise<ConceptRow[]> {
  const sources = new Set<string>()
  for (const some of chunksOf(own.map(({ key }) => key))) {
    const rows: { source: string }[] = await sql(LINKS.name).whereIn('target', some).distinct('source')
    for (const { source } of rows) sources.add(source)
  }
  const members: { concept: string }[] = await sql(MEMBERS.name).where({ scheme }).select('concept')
  for (const { concept } of members) sources.add(concept)
  const all = [...own, ...(await findConcepts(strapi, [...sources]))]
  return [...new Map(all.map((row) => [row.key, row])).values()]
}

async function renameConcepts(strapi: Core.Strapi, rows: readonly ConceptRow[], renamed: Renamed) {
  for (const row of rows) {
    const uri = renamed.get(row.uri) ?? row.uri
    const skos = renameIn(row.skos, renamed)
    if (uri === row.uri && skos === row.skos) continue
    // An older change is not taken back over this one.
    const data = { uri, skos, version: row.version + 1 }
    await strapi.db.query(CONCEPT).update({ where: { key: row.key }, data })
  }
}

async function renameSchemes(strapi: Core.Strapi, renamed: Renamed) {
  for (const row of await listSchemes(strapi)) {
    const uri = renamed.get(row.uri) ?? row.uri
    const skos = renameIn(row.skos, renamed)
    const { collections, resources, ...rest } = row.extra ?? {}
    const extra = {
      ...rest,
      ...(collections ? { collections: collections.map((one) => renameIn(one, renamed)) } : {}),
      ...(resources ? { resources: resources.map((one) => renameIn(one, renamed)) } : {}),
    }
    const isSame =
      uri === row.uri && skos === row.skos && JSON.stringify(extra) === JSON.stringify(row.extra ?? {})
    if (isSame) continue
    const data = { uri, skos, extra, version: row.version + 1 }
    await strapi.db.query(SCHEME).update({ where: { key: row.key }, data })
  }
}

async function keepAliases(
  strapi: Core.Strapi,
  sql: Sql,
  scheme: SchemeRow,
  own: readonly ConceptRow[],
  renamed: Renamed,
) {
  // A URI that is used again is nobody's former one.
  for (const some of chunksOf([...renamed.values(), ...renamed.keys()])) {
    await sql(ALIASES).whereIn('uri', some).delete()
  }
  const former = [
    ...own.map(({ uri, key }) => ({ uri, scheme: scheme.key, concept: key })),
    { uri: scheme.uri, scheme: scheme.key, concept: null },
  ].filter(({ uri }) => renamed.has(uri))
  for (const some of chunksOf(former)) await strapi.db.query(ALIAS).createMany({ data: some })
}

/** Former URIs -> those of now: how an old file finds the same concepts. */
export async function formerUris(strapi: Core.Strapi): Promise<Map<string, string>> {
  const sql = strapi.db.connection
  const concepts: { former: string; uri: string }[] = await sql(`${ALIASES} as alias`)
    .join('kanaal_concepts as concept', 'concept.key', 'alias.concept')
    .select('alias.uri as former', 'concept.uri as uri')
  const schemes: { former: string; uri: string }[] = await sql(`${ALIASES} as alias`)
    .join('kanaal_schemes as scheme', 'scheme.key', 'alias.scheme')
    .whereNull('alias.concept')
    .select('alias.uri as former', 'scheme.uri as uri')
  return new Map([...concepts, ...schemes].map(({ former, uri }) => [former, uri]))
}
