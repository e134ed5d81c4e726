// A concept -> the rows of concepts that stand right below it, or are related to it.
import type { Core } from '@strapi/strapi'
import { type ConceptRow, findConcepts } from './rows'
import { LINKS } from './tables'

export async function narrowerOf(strapi: Core.Strapi, key: string): Promise<ConceptRow[]> {
  const links: { source: string }[] = await strapi.db
    .connection(LINKS.name)
    .where({ target: key, kind: 'broader' })
    .select('source')
  return findConcepts(
    strapi,
    links.map(({ source }) => source),
  )
}

/** Whichever side says so; within its scheme, as who may change one concept there may change them all. */
export async function relatedTo(strapi: Core.Strapi, { key, scheme }: ConceptRow): Promise<ConceptRow[]> {
  const links: { source: string; target: string }[] = await strapi.db
    .connection(LINKS.name)
    .where({ kind: 'related' })
    .andWhere((where) => where.where({ source: key }).orWhere({ target: key }))
    .select('source', 'target')
  const keys = new Set(links.map(({ source, target }) => (source === key ? target : source)))
  const rows = await findConcepts(strapi, [...keys])
  return rows.filter((row) => row.scheme === scheme)
}
