// Concepts to groups by the schemes they are in; those of no scheme stand under the empty string.
import type { Graph } from '../graph.ts'
import type { Concept } from '../model/vocabulary.ts'

/** For checks whose findings would be as many as the concepts: one sentence a scheme is read, a thousand are not. */
export function perScheme(concepts: readonly Concept[], graph: Graph): Map<string, Concept[]> {
  const groups = new Map<string, Concept[]>()
  for (const concept of concepts) {
    const schemes = graph.schemesOf(concept.uri)
    for (const scheme of schemes.length > 0 ? schemes : ['']) {
      const group = groups.get(scheme)
      if (group) group.push(concept)
      else groups.set(scheme, [concept])
    }
  }
  return groups
}
