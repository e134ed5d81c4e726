// A scheme or a concept -> the keys that stand directly below it, and what a row of the tree shows of each.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import type { LabelMap, TreeNode } from '../../../shared/contracts'
import { ASSIGNMENTS } from '../assignment-index'
import { keepTypes, type Readable } from '../readable-documents'
import { chunksOf } from './rows'
import { CLOSURE, LABELS, MEMBERS } from './tables'

/** What stands on top of a scheme: what says so, and what has no parent in it. */
export async function topsOf(sql: Sql, scheme: string): Promise<string[]> {
  const rows: { concept: string }[] = await sql(MEMBERS.name)
    .where({ scheme, is_root: true })
    .select('concept')
  return rows.map(({ concept }) => concept)
}

/** What is not in the scheme has its place in the tree of its own. */
export async function childrenOf(sql: Sql, scheme: string, parent: string): Promise<string[]> {
  const rows: { descendant: string }[] = await sql(CLOSURE.name)
    .join(`${MEMBERS.name} as member`, 'member.concept', `${CLOSURE.name}.descendant`)
    .where({ ancestor: parent, depth: 1, 'member.scheme': scheme })
    .select('descendant')
  return rows.map(({ descendant }) => descendant)
}

export async function toNodes(
  sql: Sql,
  scheme: string,
  keys: readonly string[],
  labels: ReadonlyMap<string, LabelMap>,
  readable?: Readable,
): Promise<TreeNode[]> {
  const rows = new Map<string, { deprecated: unknown }>()
  const children = new Map<string, number>()
  const documents = new Map<string, number>()
  const notations = new Map<string, string>()
  for (const some of chunksOf(keys)) {
    for (const row of await sql('kanaal_concepts').whereIn('key', some).select('key', 'deprecated')) {
      rows.set(row.key, row)
    }
    const below: { ancestor: string; rows: number }[] = await sql(CLOSURE.name)
      .join(`${MEMBERS.name} as member`, 'member.concept', `${CLOSURE.name}.descendant`)
      .whereIn('ancestor', some)
      .where({ depth: 1, 'member.scheme': scheme })
      .groupBy('ancestor')
      .select('ancestor')
      .count({ rows: '*' })
    for (const row of below) children.set(row.ancestor, Number(row.rows))
    const used: { resolved: string; rows: number }[] = await sql(ASSIGNMENTS)
      .whereIn('resolved', some)
      .modify((rows) => {
        if (readable) keepTypes(rows, readable)
      })
      .groupBy('resolved')
      .select('resolved')
      .countDistinct({ rows: 'document' })
    for (const row of used) documents.set(row.resolved, Number(row.rows))
    const codes = await sql(LABELS.name)
      .whereIn('concept', some)
      .where({ kind: 'notation' })
      .select('concept', 'literal')
    for (const row of codes) notations.set(row.concept, row.literal)
  }
  return keys.map((key) => ({
    key,
    label: labels.get(key) ?? {},
    notation: notations.get(key) ?? null,
    deprecated: Boolean(rows.get(key)?.deprecated),
    children: children.get(key) ?? 0,
    documents: documents.get(key) ?? 0,
  }))
}
