// Concepts that another scheme keeps, as a file places them in its own -> the same with those places, and nothing else of it.
import { type Concept, type ConceptEdit, put } from '@kanaal/taxonomy'
import type { ImportHead } from '@kanaal/taxonomy/thread'
import type { Core } from '@strapi/strapi'
import { BROADER } from '../vocabulary/project-concepts'
import { type ConceptRow, findConcepts, keysOfUris } from '../vocabulary/rows'

type PlacedConcept = Required<ConceptEdit<ConceptRow>>

/**
 * What a concept is called is said by the scheme that keeps it; where it stands in another one, by that.
 *
 * @param concepts as the file has them
 * @param own URIs of concepts that are this file's
 */
export async function placesGiven(
  strapi: Core.Strapi,
  { head, concepts }: { head: Pick<ImportHead, 'schemes' | 'unplaced'>; concepts: readonly Concept[] },
  own: ReadonlySet<string>,
): Promise<PlacedConcept[]> {
  const unplaced = new Set(head.unplaced)
  const given = concepts.filter(({ uri }) => !unplaced.has(uri))
  const keys = await keysOfUris(
    strapi.db.connection,
    given.map(({ uri }) => uri),
  )
  const rows = new Map((await findConcepts(strapi, [...keys.values()])).map((row) => [row.key, row]))
  const schemes = new Set(head.schemes.map(({ uri }) => uri))
  return given.flatMap((concept): PlacedConcept[] => {
    const before = rows.get(keys.get(concept.uri) ?? '')
    if (!before) return []
    const skos: ConceptRow['skos'] = { ...before.skos }
    for (const name of ['inScheme', 'topConceptOf'] as const)
      put(skos, name, withAll(skos[name], concept[name], schemes))
    for (const name of BROADER) put(skos, name, withAll(skos[name], concept[name], own))
    const isSame = LINKS.every((name) => skos[name]?.length === before.skos[name]?.length)
    return isSame ? [] : [{ before, after: { ...before, skos } }]
  })
}

const LINKS = ['inScheme', 'topConceptOf', ...BROADER] as const

const withAll = (
  stored: readonly string[] = [],
  said: readonly string[] = [],
  among: ReadonlySet<string>,
): string[] => [...new Set([...stored, ...said.filter((uri) => among.has(uri))])].sort()

export const toConcept = ({ uri, skos }: ConceptRow): Concept => ({ ...skos, uri })
