// Concepts that an import would write, among those that are stored -> a refusal that names the circle they would close.
import { languageOf } from '@kanaal/strapi-kit/strapi-server'
import { type Concept, checks, createGraph, RefusedVocabulary } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { BROADER } from '../vocabulary/project-concepts'
import { type ConceptRow, chunksOf, findConcepts, keysOfUris } from '../vocabulary/rows'
import { CLOSURE } from '../vocabulary/tables'

/**
 * Within a file circles are refused before; one that goes through the store shows only here, and a dry run should say so too.
 *
 * @throws RefusedVocabulary
 */
export async function refuseCircles(
  strapi: Core.Strapi,
  concepts: readonly Concept[],
  removed: readonly ConceptRow[],
): Promise<void> {
  const written = new Set([...concepts, ...removed].map(({ uri }) => uri))
  const parents = concepts.flatMap((concept) => BROADER.flatMap((name) => concept[name] ?? []))
  const outside = parents.filter((uri) => !written.has(uri))
  const sql = strapi.db.connection
  const above = new Set<string>()
  for (const some of chunksOf([...(await keysOfUris(sql, outside)).values()])) {
    const rows: { ancestor: string }[] = await sql(CLOSURE.name)
      .whereIn('descendant', some)
      .distinct('ancestor')
    for (const { ancestor } of rows) above.add(ancestor)
  }
  if (above.size === 0) return
  const stored = (await findConcepts(strapi, [...above])).filter(({ uri }) => !written.has(uri))
  const all = [...concepts, ...stored.map(({ uri, skos }) => ({ ...skos, uri }))]
  const vocabulary = { prefixes: {}, schemes: [], concepts: all, collections: [], resources: [] }
  const circles = checks.find(({ id }) => id === 'hierarchical-cycles')
  const graph = createGraph(vocabulary, languageOf(strapi))
  const found = circles?.run({ vocabulary, graph, settings: {} }) ?? []
  if (found.length > 0) throw new RefusedVocabulary(found)
}
