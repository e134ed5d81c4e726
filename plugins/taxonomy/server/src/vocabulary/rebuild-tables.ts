// Stored concepts -> the tables that they are searched by: compared with what they should hold, or made anew.
import { inTransaction } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { resolveAgain } from '../assignment-index'
import { CONCEPT } from '../content-types'
import { closeBranch } from './close-branch'
import { markRoots } from './mark-roots'
import { projectConcepts } from './project-concepts'
import { type ConceptRow, chunksOf, listSchemes } from './rows'
import { TABLES } from './tables'

/** One comparable text a table: rows without their ids, sorted. */
async function snapshot(strapi: Core.Strapi): Promise<string[]> {
  const texts: string[] = []
  for (const { name, columns } of TABLES) {
    const names = Object.keys(columns)
    const rows: Record<string, unknown>[] = await strapi.db.connection(name).select(...names)
    const lines = rows.map((row) => JSON.stringify(names.map((column) => toComparable(row[column]))))
    texts.push(lines.sort().join('\n'))
  }
  return texts
}

/** SQLite has no booleans. */
const toComparable = (value: unknown): unknown => (value === true ? 1 : value === false ? 0 : value)

/** In one transaction: readers see the old tables until the new ones are whole. */
export async function rebuildTables(strapi: Core.Strapi): Promise<{ differed: string[] }> {
  const before = await snapshot(strapi)
  await inTransaction(strapi, async (sql) => {
    for (const { name } of TABLES) await sql(name).delete()
    const schemes = new Map((await listSchemes(strapi)).map(({ key, uri }) => [uri, key]))
    const concepts: ConceptRow[] = await strapi.db.query(CONCEPT).findMany({ orderBy: { key: 'asc' } })
    for (const some of chunksOf(concepts)) await projectConcepts(sql, some, schemes)
    const keys = concepts.map(({ key }) => key)
    await closeBranch(sql, keys)
    await markRoots(sql, keys)
    await resolveAgain(strapi, sql, keys)
  })
  const after = await snapshot(strapi)
  return { differed: TABLES.filter((_, at) => before[at] !== after[at]).map(({ name }) => name) }
}
