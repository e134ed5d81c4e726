// Turns a list of terms with broader links into an index that answers SKOS's hierarchical questions.
import type { Term } from '@kanaal/types'
import { reachable } from './graph.ts'

/** Keys in, keys out. Transitive answers leave out the concept itself and survive cycles. */
export interface ConceptIndex {
  concept(key: string): Term | undefined
  /** SKOS S25: stated in either direction; here from `broader` alone. */
  broader(key: string): string[]
  narrower(key: string): string[]
  broaderTransitive(key: string): string[]
  narrowerTransitive(key: string): string[]
  /** Concepts of a scheme without a broader concept in that scheme. */
  topConcepts(scheme: string): string[]
}

export function createConceptIndex(terms: Iterable<Term>): ConceptIndex {
  const concepts = new Map<string, Term>()
  for (const term of terms) concepts.set(term.key, term)

  const narrower = new Map<string, string[]>()
  for (const { key, broader = [] } of concepts.values()) {
    for (const parent of broader) {
      const children = narrower.get(parent)
      if (children) children.push(key)
      else narrower.set(parent, [key])
    }
  }
  for (const children of narrower.values()) children.sort()

  const broaderOf = (key: string): string[] => [...(concepts.get(key)?.broader ?? [])].sort()
  const narrowerOf = (key: string): string[] => narrower.get(key) ?? []

  return {
    concept: (key) => concepts.get(key),
    broader: broaderOf,
    narrower: (key) => [...narrowerOf(key)],
    broaderTransitive: (key) => reachable(key, broaderOf),
    narrowerTransitive: (key) => reachable(key, narrowerOf),
    topConcepts: (scheme) =>
      [...concepts.values()]
        .filter((term) => term.scheme === scheme)
        .filter((term) => !(term.broader ?? []).some((parent) => concepts.get(parent)?.scheme === scheme))
        .map((term) => term.key)
        .sort(),
  }
}
