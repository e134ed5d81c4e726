// Schemes and concepts of an import -> rows, tables, closure and assignments, in batches, in the open transaction.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import type { Concept } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { ASSIGNMENTS } from '../assignment-index'
import { CONCEPT, SCHEME } from '../content-types'
import type { ImportedScheme } from '../import/scheme-rows'
import { VersionConflict } from '../version-conflict'
import { closeBranch } from './close-branch'
import { conceptKeyOf } from './keys'
import { markRoots } from './mark-roots'
import { forgetConcepts, projectConcepts } from './project-concepts'
import { type ConceptRow, chunksOf, keysOfUris, listSchemes } from './rows'
import { schemeOfKey } from './scheme-of-key'
import { CLOSURE, LINKS } from './tables'

export interface VocabularyChange {
  schemes: readonly ImportedScheme[]
  /** New ones and changed ones. */
  concepts: readonly Concept[]
  removed: readonly ConceptRow[]
}

export async function writeVocabulary(
  strapi: Core.Strapi,
  sql: Sql,
  { schemes, concepts, removed }: VocabularyChange,
): Promise<{ deprecated: number; written: ConceptRow[] }> {
  await writeSchemes(strapi, sql, schemes)
  const rows = await toRows(sql, schemes, concepts)
  await writeConcepts(strapi, sql, rows)
  const { kept: retired, below } = await retire(strapi, sql, removed)
  const byUri = new Map((await listSchemes(strapi)).map(({ key, uri }) => [uri, key]))
  for (const some of chunksOf([...rows.map(({ row }) => row), ...retired])) {
    await projectConcepts(sql, some, byUri)
  }
  await pointAtKeys(
    sql,
    rows.filter(({ isNew }) => isNew).map(({ row }) => row),
  )
  await closeBranch(
    sql,
    rows.map(({ row }) => row.key),
  )
  await markRoots(sql, [...rows.map(({ row }) => row.key), ...retired.map(({ key }) => key), ...below])
  return { deprecated: retired.length, written: [...rows.map(({ row }) => row), ...retired] }
}

/** Every edit of a concept is a new version of its scheme: nothing of one that came meanwhile may be overwritten. */
async function writeSchemes(
  strapi: Core.Strapi,
  sql: Sql,
  schemes: readonly ImportedScheme[],
): Promise<void> {
  for (const { row, isNew } of schemes) {
    const { key, version } = row
    const data = { ...row, version: version + 1 }
    if (isNew) {
      await strapi.db.query(SCHEME).create({ data })
      continue
    }
    const met = await sql('kanaal_schemes').where({ key, version }).update({ version: data.version })
    if (met === 0) throw new VersionConflict(key)
    await strapi.db.query(SCHEME).update({ where: { key }, data })
  }
}

interface ImportedConcept {
  row: ConceptRow
  isNew: boolean
}

async function toRows(
  sql: Sql,
  schemes: readonly ImportedScheme[],
  concepts: readonly Concept[],
): Promise<ImportedConcept[]> {
  const stored = await keysOfUris(
    sql,
    concepts.map(({ uri }) => uri),
  )
  const home = schemes[0]?.row.key ?? 'imported'
  const keys = new Map(schemes.map(({ row }) => [row.uri, row.key]))
  const schemeOf = ({ inScheme = [] }: Concept): string =>
    inScheme.flatMap((uri) => keys.get(uri) ?? [])[0] ?? home
  const taken = new Set<string>()
  for (const scheme of new Set(schemes.map(({ row }) => row.key))) {
    const rows: { key: string }[] = await sql('kanaal_concepts').where({ scheme }).select('key')
    for (const { key } of rows) taken.add(key)
  }
  return concepts.map((concept) => {
    const { uri, ...skos } = concept
    const known = stored.get(uri)
    const scheme = known === undefined ? schemeOf(concept) : schemeOfKey(known)
    const key = known ?? conceptKeyOf(scheme, uri, taken)
    taken.add(key)
    const row = { key, uri, scheme, deprecated: skos.deprecated === true, version: 1, skos }
    return { row, isNew: known === undefined }
  })
}

/** Rows of one statement; the JSON of a concept is a kilobyte or two. */
const ROWS_A_STATEMENT = 100

async function writeConcepts(
  strapi: Core.Strapi,
  sql: Sql,
  concepts: readonly ImportedConcept[],
): Promise<void> {
  const fresh = concepts.filter(({ isNew }) => isNew).map(({ row }) => row)
  for (const some of chunksOf(fresh, ROWS_A_STATEMENT)) {
    await strapi.db.query(CONCEPT).createMany({ data: some })
  }
  for (const { row, isNew } of concepts) {
    if (isNew) continue
    const { version: _version, ...data } = row
    await strapi.db.query(CONCEPT).update({ where: { key: row.key }, data })
  }
  const changed = concepts.filter(({ isNew }) => !isNew).map(({ row }) => row.key)
  for (const some of chunksOf(changed)) {
    await sql('kanaal_concepts').whereIn('key', some).increment('version', 1)
  }
}

/** What documents have is deprecated, not deleted; gives those, and what stood below the others. */
async function retire(
  strapi: Core.Strapi,
  sql: Sql,
  removed: readonly ConceptRow[],
): Promise<{ kept: ConceptRow[]; below: string[] }> {
  const used = new Set<string>()
  for (const some of chunksOf(removed.map(({ key }) => key))) {
    const rows: { concept: string }[] = await sql(ASSIGNMENTS).whereIn('concept', some).distinct('concept')
    for (const { concept } of rows) used.add(concept)
  }
  const kept = removed
    .filter(({ key }) => used.has(key))
    .map((row) => ({
      ...row,
      deprecated: true,
      version: row.version + 1,
      skos: { ...row.skos, deprecated: true },
    }))
  for (const row of kept) await strapi.db.query(CONCEPT).update({ where: { key: row.key }, data: row })
  const gone = removed.filter(({ key }) => !used.has(key))
  const keys = gone.map(({ key }) => key)
  await forgetConcepts(sql, keys)
  const below: string[] = []
  for (const some of chunksOf(keys)) {
    const rows: { source: string }[] = await sql(LINKS.name).whereIn('target', some).select('source')
    below.push(...rows.map(({ source }) => source))
    await sql(CLOSURE.name).whereIn('ancestor', some).orWhereIn('descendant', some).delete()
    await sql('kanaal_concepts').whereIn('key', some).delete()
  }
  const dropped = new Set(keys)
  const left = [...new Set(below)].filter((key) => !dropped.has(key))
  await closeBranch(sql, left)
  return { kept, below: left }
}

/** Links that were stored before their target was. */
async function pointAtKeys(sql: Sql, fresh: readonly ConceptRow[]): Promise<void> {
  const keys = new Map(fresh.map(({ uri, key }) => [uri, key]))
  for (const some of chunksOf([...keys.keys()])) {
    const rows: { target: string }[] = await sql(LINKS.name).whereIn('target', some).distinct('target')
    for (const { target } of rows)
      await sql(LINKS.name)
        .where({ target })
        .update({ target: keys.get(target) })
  }
}
