// A vocabulary of several schemes -> what is of one of them, as a vocabulary of its own.
import { createGraph } from '../graph.ts'
import type { Property, Vocabulary } from '../model/vocabulary.ts'

/** Its concepts, the collections that are in it or have one of them, and whatever these speak of. */
export function schemeAlone(vocabulary: Vocabulary, scheme: string): Vocabulary {
  const { schemesOf } = createGraph(vocabulary)
  const isIn = ({ uri }: { uri: string }): boolean => schemesOf(uri).includes(scheme)
  const schemes = vocabulary.schemes.filter(({ uri }) => uri === scheme)
  const concepts = vocabulary.concepts.filter(isIn)
  const own = new Set(concepts.map(({ uri }) => uri))
  const collections = vocabulary.collections.filter(
    (one) => isIn(one) || [...(one.member ?? []), ...(one.memberList ?? [])].some((uri) => own.has(uri)),
  )
  const byUri = new Map(vocabulary.resources.map((one) => [one.uri, one]))
  const spoken = new Set(
    [...schemes, ...concepts, ...collections].flatMap(({ other = [] }) => namedBy(other)),
  )
  // A set gives what is added while it is walked.
  for (const uri of spoken) for (const next of namedBy(byUri.get(uri)?.other ?? [])) spoken.add(next)
  return {
    ...vocabulary,
    schemes,
    concepts,
    collections,
    resources: vocabulary.resources.filter(({ uri }) => spoken.has(uri)),
  }
}

const namedBy = (properties: readonly Property[]): string[] =>
  properties.flatMap(({ object }) => ('uri' in object ? [object.uri] : []))
