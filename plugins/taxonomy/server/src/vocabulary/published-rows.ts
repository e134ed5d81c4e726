// Schemes that are worked on apart -> the concepts in which the working copy differs from what readers see.
import { ask, fromJson, type SelectedRow, type Selection, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { CHANGE } from '../content-types'
import { type ConceptRow, isMemberOf, membersOf, type Publication, type SchemeRow } from './rows'

/** By key, each concept that was changed since; undefined where readers know no such concept. */
export type Overlay = ReadonlyMap<string, ConceptRow | undefined>

/** A row of the record; an import keeps of new concepts which they were, and not what they said. */
export type Recorded = Pick<ConceptRow, 'key' | 'uri' | 'scheme' | 'version'> & Partial<ConceptRow>

/** Changes that are read at once: an import holds every concept that it changed. */
const AT_ONCE = 20

/** The newest change is taken back first: what it replaced is put where it was. */
export async function takenBack(
  strapi: Core.Strapi,
  where: object,
): Promise<{ touched: string[]; before: ConceptRow[] }> {
  const touched = new Set<string>()
  const rows = new Map<string, ConceptRow>()
  for (let start = 0; ; start += AT_ONCE) {
    const changes: { before: Recorded[]; after: Recorded[] }[] = await strapi.db.query(CHANGE).findMany({
      where,
      select: ['before', 'after'],
      orderBy: { id: 'desc' },
      limit: AT_ONCE,
      offset: start,
    })
    for (const { before, after } of changes) {
      for (const { key } of [...after, ...before]) touched.add(key)
      for (const { key } of after) rows.delete(key)
      for (const row of before) if (row.skos) rows.set(row.key, row as ConceptRow)
    }
    if (changes.length < AT_ONCE) return { touched: [...touched], before: [...rows.values()] }
  }
}

type SchemeApart = Pick<SchemeRow, 'key' | 'published'>

/** Asked with each publication: of most installations there are none. */
export const SCHEMES_APART: Selection = {
  table: 'kanaal_schemes',
  columns: ['key', 'published'],
  where: {},
  filled: 'published',
}

export const toSchemesApart = (rows: readonly SelectedRow[]): SchemeApart[] =>
  rows.map(({ key, published }) => ({
    key: String(key),
    published: fromJson(published) as Publication | null,
  }))

/** Empty where every change is seen at once, which is how schemes begin. */
export async function overlayOf(strapi: Core.Strapi, schemes?: readonly SchemeApart[]): Promise<Overlay> {
  const overlay = new Map<string, ConceptRow | undefined>()
  const apart = schemes ?? toSchemesApart(await ask(await sqlOf(strapi), SCHEMES_APART))
  for (const { key, published } of apart) {
    if (!published) continue
    // A change may reach into another scheme: what counts is whose concept it is.
    const { touched, before } = await takenBack(strapi, { id: { $gt: published.change } })
    const rows = new Map(before.map((row) => [row.key, row]))
    for (const one of touched) if (one.startsWith(`${key}:`)) overlay.set(one, rows.get(one))
  }
  return overlay
}

/** The concepts of a scheme as readers see them, those that another scheme keeps included. */
export async function publishedMembers(
  strapi: Core.Strapi,
  scheme: Pick<SchemeRow, 'key' | 'uri'>,
  overlay: Overlay,
): Promise<ConceptRow[]> {
  const stored = await membersOf(strapi, scheme.key)
  if (overlay.size === 0) return stored
  const before = [...overlay.values()].flatMap((row) =>
    row !== undefined && isMemberOf(row, scheme) ? [row] : [],
  )
  return [...stored.filter((row) => !overlay.has(row.key)), ...before].sort((a, b) =>
    a.key < b.key ? -1 : 1,
  )
}
