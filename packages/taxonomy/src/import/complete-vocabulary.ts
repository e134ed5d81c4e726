// A vocabulary as a file states it -> the same, each fact stated once; and back, stated both ways for others to read.
import { createGraph } from '../graph.ts'
import { byCodeUnits, KINDS } from '../model/names.ts'
import type { Concept, Vocabulary } from '../model/vocabulary.ts'

/** A child states its parents; what a parent says of a child of another file is kept. */
const UP = {
  narrower: 'broader',
  narrowerGeneric: 'broaderGeneric',
  narrowerPartitive: 'broaderPartitive',
  narrowerInstantial: 'broaderInstantial',
} as const
type Down = keyof typeof UP

/**
 * The hierarchy upwards, `related` on both, top concepts on the concept, a scheme and a kind for every concept.
 *
 * @param home the scheme of concepts that name none
 */
export function stateOnce(vocabulary: Vocabulary, home: string): Vocabulary {
  const concepts = new Map(vocabulary.concepts.map((concept) => [concept.uri, { ...concept }]))
  for (const concept of concepts.values()) {
    for (const [down, up] of Object.entries(UP) as [Down, (typeof UP)[Down]][]) {
      const stated = concept[down]
      if (!stated) continue
      for (const uri of stated) add(concepts.get(uri), up, concept.uri)
      set(
        concept,
        down,
        stated.filter((uri) => !concepts.has(uri)),
      )
    }
    for (const uri of concept.related ?? [])
      if (uri !== concept.uri) add(concepts.get(uri), 'related', concept.uri)
  }
  const schemes = vocabulary.schemes.map(({ hasTopConcept = [], ...scheme }) => {
    for (const uri of hasTopConcept) add(concepts.get(uri), 'topConceptOf', scheme.uri)
    const elsewhere = hasTopConcept.filter((uri) => !concepts.has(uri))
    return elsewhere.length > 0 ? { ...scheme, hasTopConcept: elsewhere } : scheme
  })
  for (const concept of concepts.values()) {
    for (const scheme of concept.topConceptOf ?? []) add(concept, 'inScheme', scheme)
    if (!concept.inScheme?.length) add(concept, 'inScheme', home)
    concept.types = withKind(concept.types, 'concepts')
  }
  const typed = schemes.map((scheme) => ({ ...scheme, types: withKind(scheme.types, 'schemes') }))
  return { ...vocabulary, schemes: typed, concepts: [...concepts.values()] }
}

/** What a resource is by its use alone (SKOS S4 to S8, S19) is said, for whoever looks at it alone. */
function withKind(types: readonly string[], kind: 'concepts' | 'schemes'): string[] {
  const [usual] = KINDS[kind]
  return KINDS[kind].some((one) => types.includes(one)) ? [...types] : [...types, usual].sort(byCodeUnits)
}

/** Adds `narrower` and `hasTopConcept`: many readers look at one direction only. */
export function stateBothWays(vocabulary: Vocabulary): Vocabulary {
  const graph = createGraph(vocabulary)
  const concepts = new Map(vocabulary.concepts.map((concept) => [concept.uri, { ...concept }]))
  for (const concept of vocabulary.concepts) {
    for (const [down, up] of Object.entries(UP) as [Down, (typeof UP)[Down]][]) {
      for (const parent of concept[up] ?? []) add(concepts.get(parent), down, concept.uri)
    }
  }
  const schemes = vocabulary.schemes.map((scheme) => {
    const tops = graph.topConcepts(scheme.uri)
    return tops.length > 0 ? { ...scheme, hasTopConcept: [...tops] } : scheme
  })
  return { ...vocabulary, schemes, concepts: [...concepts.values()] }
}

type Links = {
  [Name in keyof Concept]-?: string[] extends Concept[Name] ? Name : never
}[keyof Concept]

function add(concept: Concept | undefined, name: Links, uri: string): void {
  if (!concept) return
  const stated = (concept[name] ?? []) as string[]
  if (!stated.includes(uri)) set(concept, name, [...stated, uri].sort())
}

function set(concept: Concept, name: Links, uris: string[]): void {
  if (uris.length > 0) Object.assign(concept, { [name]: uris })
  else delete (concept as Partial<Record<Links, string[]>>)[name]
}
