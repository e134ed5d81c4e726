// Edits of concepts -> rows, tables, closure, assignments and a record that can undo them, in one transaction.
import { insertRows, inTransaction, type Sql, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { ConceptEdit } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { resolveAgain } from '../assignment-index'
import { CHANGE, CONCEPT } from '../content-types'
import { VersionConflict } from '../version-conflict'
import { closeBranch } from './close-branch'
import { markRoots } from './mark-roots'
import { forgetConcepts, linksOf, projectConcepts } from './project-concepts'
import { type ConceptRow, findConcepts, listSchemes } from './rows'
import { CLOSURE, LINKS, TOUCHED } from './tables'

export type Edit = ConceptEdit<ConceptRow>

export interface Change {
  action:
    | 'create'
    | 'update'
    | 'link'
    | 'move'
    | 'place'
    | 'merge'
    | 'deprecate'
    | 'reinstate'
    | 'delete'
    | 'paste'
    | 'mend'
    | 'import'
    | 'rebase'
    | 'restore'
    | 'undo'
  scheme: string
  /** The concept it is about. */
  concept: string
  edits: readonly Edit[]
  by?: string | undefined
  reason?: string | undefined
}

/** @throws VersionConflict where a concept is no longer what `before` says; ValidationError for a circle. */
export function applyChange(strapi: Core.Strapi, change: Change): Promise<string> {
  return inTransaction(strapi, async (sql) => {
    const written: ConceptRow[] = []
    const gone: ConceptRow[] = []
    for (const { before, after } of change.edits) {
      if (after) written.push(await write(strapi, sql, before, after))
      else if (before) gone.push(await remove(sql, before))
    }
    const schemes = new Map((await listSchemes(strapi)).map(({ key, uri }) => [uri, key]))
    const replaced = change.edits.filter(({ before, after }) => isMoved(before, after))
    const below = await childrenOf(sql, gone)
    await forgetConcepts(
      sql,
      gone.map(({ key }) => key),
    )
    for (const { key, uri } of gone) {
      await sql(LINKS.name).where({ target: key }).update({ target: uri })
      await sql(CLOSURE.name).where({ ancestor: key }).orWhere({ descendant: key }).delete()
    }
    await projectConcepts(sql, written, schemes)
    for (const { key, uri } of written) await sql(LINKS.name).where({ target: uri }).update({ target: key })
    const roots = replaced.flatMap(({ after }) => after?.key ?? [])
    await closeBranch(sql, [...new Set([...roots, ...below])])
    await markRoots(sql, [...written.map(({ key }) => key), ...below])
    const touched = new Set(change.edits.flatMap(({ before, after }) => (after ?? before)?.scheme ?? []))
    for (const key of touched) await sql('kanaal_schemes').where({ key }).increment('version', 1)
    const id = await record(strapi, change, written)
    // After the record: what is not published yet is known by it.
    await resolveAgain(
      strapi,
      sql,
      change.edits.flatMap(({ before, after }) => (after ?? before)?.key ?? []),
    )
    return id
  })
}

async function write(
  strapi: Core.Strapi,
  sql: Sql,
  before: ConceptRow | undefined,
  after: ConceptRow,
): Promise<ConceptRow> {
  const { key } = after
  const [stored] = await findConcepts(strapi, [key])
  if (stored?.version !== before?.version) throw new VersionConflict(key)
  // One that comes back goes on counting: no older change may take it for what it was.
  const row = { ...after, version: Math.max(before?.version ?? 0, after.version) + 1 }
  if (!before) {
    await strapi.db.query(CONCEPT).create({ data: row })
    return row
  }
  // The condition is part of the statement: between the look and the write another process may have written.
  const claimed = await sql('kanaal_concepts')
    .where({ key, version: before.version })
    .update({ version: row.version })
  if (claimed !== 1) throw new VersionConflict(key)
  await strapi.db.query(CONCEPT).update({ where: { key }, data: row })
  return row
}

async function remove(sql: Sql, before: ConceptRow): Promise<ConceptRow> {
  const { key, version } = before
  const deleted = await sql('kanaal_concepts').where({ key, version }).delete()
  if (deleted !== 1) throw new VersionConflict(key)
  return before
}

/** Whether the closure below it has to be made anew. */
function isMoved(before: ConceptRow | undefined, after: ConceptRow | undefined): boolean {
  const parentsOf = (row: ConceptRow | undefined): string =>
    row
      ? linksOf(row)
          .filter(([kind]) => kind === 'broader')
          .map(([, uri]) => uri)
          .sort()
          .join(' ')
      : 'none'
  return after !== undefined && parentsOf(before) !== parentsOf(after)
}

async function childrenOf(sql: Sql, concepts: readonly ConceptRow[]): Promise<string[]> {
  const rows: { source: string }[] = await sql(LINKS.name)
    .where('kind', 'broader')
    .whereIn(
      'target',
      concepts.map(({ key }) => key),
    )
    .select('source')
  const gone = new Set(concepts.map(({ key }) => key))
  return rows.map(({ source }) => source).filter((key) => !gone.has(key))
}

function record(
  strapi: Core.Strapi,
  { edits, ...change }: Change,
  written: readonly ConceptRow[],
): Promise<string> {
  const before = edits.flatMap((edit) => (edit.before ? [toStored(edit.before)] : []))
  return recordChange(strapi, { ...change, before, after: written.map(toStored) })
}

/** @returns the id by which it is undone. */
export async function recordChange(
  strapi: Core.Strapi,
  {
    by,
    reason,
    ...change
  }: Omit<Change, 'edits'> & {
    before: readonly ConceptRow[]
    /** Without what a concept says, where that can be read from the concept itself. */
    after: readonly (Omit<ConceptRow, 'skos'> & Partial<ConceptRow>)[]
  },
): Promise<string> {
  const data = { ...change, by: by ?? null, reason: reason ?? null, undone: false }
  const { documentId } = await strapi.db.query(CHANGE).create({ data })
  const keys = new Set([...change.before, ...change.after].map(({ key }) => key))
  keys.delete(change.concept)
  const rows = [...keys].map((concept) => ({ change: documentId, concept }))
  await insertRows(await sqlOf(strapi), TOUCHED.name, rows)
  return documentId
}

export const toStored = ({ key, uri, scheme, deprecated, version, skos }: ConceptRow): ConceptRow => ({
  key,
  uri,
  scheme,
  deprecated,
  version,
  skos,
})
