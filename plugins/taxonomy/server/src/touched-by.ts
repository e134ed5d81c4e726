// A recorded change -> the concepts and places that undoing it would write, scheme by scheme.
import { broaderOf, languagesBetween } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { deedOfUndoing } from '../../shared/access'
import { CHANGE } from './content-types'
import type { Wish } from './may-change'
import { type ConceptRow, findConcepts, keysOfUris } from './vocabulary/rows'

export interface Touched {
  scheme: string
  /** Null stands for the top of the scheme. */
  concepts: (string | null)[]
}

/** Whoever may change words, or places, may take that back; whatever else was done concerns what there is. */
export async function undoWishes(strapi: Core.Strapi, id: string): Promise<Wish[]> {
  const change = await strapi.db.query(CHANGE).findOne({ where: { documentId: id } })
  const [before, after]: (ConceptRow | undefined)[] = [change?.before[0], change?.after[0]]
  if (change?.action === 'update' && before && after) {
    const { scheme, key } = after
    return [{ deed: 'words', scheme, concepts: [key], languages: languagesBetween(before, after) }]
  }
  const deed = deedOfUndoing(change?.action)
  return (await touchedBy(strapi, id)).map((touched) => ({ deed, ...touched }))
}

/** A concept that is gone stands nowhere now: what counts is the place that it would come back to. */
export async function touchedBy(strapi: Core.Strapi, id: string): Promise<Touched[]> {
  const change = await strapi.db.query(CHANGE).findOne({ where: { documentId: id } })
  const before: ConceptRow[] = change?.before ?? []
  const after: ConceptRow[] = change?.after ?? []
  const keys = [...after, ...before].map(({ key }) => key)
  const there = await findConcepts(strapi, keys)
  const known = new Set(there.map(({ key }) => key))
  const gone = before.filter(({ key }) => !known.has(key))
  const along = new Set(gone.map(({ uri }) => uri))
  const parents = await keysOfUris(strapi.db.connection, gone.flatMap(broaderOf))
  const placesOf = (row: ConceptRow): (string | null)[] => {
    const above = broaderOf(row).filter((uri) => along.has(uri) || parents.has(uri))
    return above.length === 0 ? [null] : above.flatMap((uri) => parents.get(uri) ?? [])
  }
  const places = new Map<string, Set<string | null>>()
  const add = (scheme: string, some: readonly (string | null)[]) =>
    places.set(scheme, new Set([...(places.get(scheme) ?? []), ...some]))
  for (const { scheme, key } of there) add(scheme, [key])
  for (const row of gone) add(row.scheme, placesOf(row))
  return [...places].map(([scheme, concepts]) => ({ scheme, concepts: [...concepts] }))
}
