// A vocabulary to a function that finds the concepts that a value of people names: a URI, a notation, or a label in any language.
import { foldLabel, type Vocabulary } from '@kanaal/taxonomy'

/**
 * Several where they are called the same: of a notation before a label, a preferred label before others, and a concept in
 * use before one that is deprecated. None where nothing is called so.
 */
export function createConceptFinder({ concepts }: Vocabulary): (value: string) => string[] {
  const uris = new Set(concepts.map(({ uri }) => uri))
  const isInUse = new Map(concepts.map(({ uri, deprecated }) => [uri, deprecated !== true]))
  const levels = [
    namesOf(concepts, ({ notation = [] }) => notation.map(({ value }) => value)),
    ...(['prefLabel', 'altLabel', 'hiddenLabel'] as const).map((kind) =>
      namesOf(concepts, (concept) => Object.values(concept[kind] ?? {}).flat()),
    ),
  ]
  const called = (name: string): string[] => {
    const all = levels.map((level) => [...(level.get(name) ?? [])])
    const inUse = all.map((found) => found.filter((uri) => isInUse.get(uri)))
    return [...inUse, ...all].find((found) => found.length > 0) ?? []
  }
  return (value) => {
    if (uris.has(value)) return [value]
    // Front matter often has labels as slugs.
    const found = called(foldLabel(value.replace(/[-_]+/g, ' ')))
    return found.length > 0 ? found : called(foldLabel(value))
  }
}

type Concept = Vocabulary['concepts'][number]

function namesOf(
  concepts: readonly Concept[],
  valuesOf: (concept: Concept) => readonly string[],
): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const concept of concepts)
    for (const value of valuesOf(concept)) {
      const name = foldLabel(value)
      names.set(name, (names.get(name) ?? new Set()).add(concept.uri))
    }
  return names
}
