// A scheme -> the concepts that are in it and kept in another one: a key begins with the scheme that keeps its concept.
import type { Sql, SubQuery } from '@kanaal/strapi-kit/strapi-server'
import type { Overlay } from './published-rows'
import { isMemberOf, type SchemeRow } from './rows'
import { MEMBERS } from './tables'

export const isKeptIn = (scheme: string, key: string): boolean => key.startsWith(`${scheme}:`)

/** As the tables hold them: there are few, found along an index that has all that is asked. */
export const sharedIn = (sql: Sql, scheme: string): SubQuery =>
  sql(MEMBERS.name)
    .where({ scheme })
    // Small letters, digits and hyphens: nothing in a key is a wildcard.
    .whereNot('concept', 'like', `${scheme}:%`)
    .select('concept')

/** By scheme, as readers see them: a working copy may have brought some in or taken some out. */
export async function sharedBefore(
  sql: Sql,
  schemes: readonly Pick<SchemeRow, 'key' | 'uri'>[],
  overlay: Overlay,
): Promise<Map<string, string[]>> {
  const shared = new Map<string, string[]>()
  for (const scheme of schemes) {
    const rows: { concept: string }[] = await sharedIn(sql, scheme.key)
    const before = [...overlay.values()].flatMap((row) =>
      row !== undefined && row.scheme !== scheme.key && isMemberOf(row, scheme) ? [row.key] : [],
    )
    const kept = rows.map(({ concept }) => concept).filter((key) => !overlay.has(key))
    shared.set(scheme.key, [...kept, ...before])
  }
  return shared
}
