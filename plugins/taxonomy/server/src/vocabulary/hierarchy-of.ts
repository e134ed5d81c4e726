// A concept and others by key -> the URIs of those that stand above or below it.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import { CLOSURE } from './tables'

export async function hierarchyOf(sql: Sql, key: string, among: readonly string[]): Promise<Set<string>> {
  const rows: { uri: string }[] = await sql(`${CLOSURE.name} as closure`)
    .join('kanaal_concepts as other', (join) =>
      join.on('other.key', 'closure.ancestor').orOn('other.key', 'closure.descendant'),
    )
    .where((where) => where.where('closure.ancestor', key).orWhere('closure.descendant', key))
    .whereIn('other.key', among)
    .distinct('other.uri')
  return new Set(rows.map(({ uri }) => uri))
}
