// A vocabulary to the same as SKOS means it: relations hold in both directions (S25, S26, S23), labels that are resources are labels (S55 to S57).
import { BROADER, byCodeUnits, NARROWER } from './model/names.ts'
import type { Collection, Concept, Scheme, Vocabulary } from './model/vocabulary.ts'
import { statePlainLabels } from './read-xl-labels.ts'

/** URIs in, sorted URIs out; a relation may lead to a URI the vocabulary does not have. */
export interface Graph {
  /** What was given, with plain labels for those that are resources. */
  vocabulary: Vocabulary
  /** In which concepts are named to people. */
  language: string
  concept(uri: string): Concept | undefined
  scheme(uri: string): Scheme | undefined
  collection(uri: string): Collection | undefined
  broader(uri: string): readonly string[]
  narrower(uri: string): readonly string[]
  related(uri: string): readonly string[]
  /** Nearest first, without the concept itself, circles survived. */
  broaderTransitive(uri: string): readonly string[]
  narrowerTransitive(uri: string): readonly string[]
  /** `topConceptOf` or `hasTopConcept`. */
  topConcepts(scheme: string): readonly string[]
  isTopConcept(uri: string, scheme: string): boolean
  /** `inScheme`, and what being a top concept entails (SKOS S7). */
  schemesOf(uri: string): readonly string[]
}

export function createGraph(stated: Vocabulary, language = 'en'): Graph {
  const vocabulary = statePlainLabels(stated)
  const [broader, narrower, related, tops, schemes] = [links(), links(), links(), links(), links()]
  for (const concept of vocabulary.concepts) {
    const { uri } = concept
    const up = BROADER.flatMap((name) => concept[name] ?? [])
    const down = NARROWER.flatMap((name) => concept[name] ?? [])
    for (const other of up) addBoth(broader, narrower, uri, other)
    for (const other of down) addBoth(narrower, broader, uri, other)
    for (const other of concept.related ?? []) addBoth(related, related, uri, other)
    for (const scheme of concept.topConceptOf ?? []) addBoth(tops, schemes, scheme, uri)
    for (const scheme of concept.inScheme ?? []) add(schemes, uri, scheme)
  }
  for (const scheme of vocabulary.schemes)
    for (const concept of scheme.hasTopConcept ?? []) addBoth(tops, schemes, scheme.uri, concept)
  for (const { uri, inScheme = [] } of vocabulary.collections)
    for (const scheme of inScheme) add(schemes, uri, scheme)

  const concepts = byUri(vocabulary.concepts)
  const schemesByUri = byUri(vocabulary.schemes)
  const collections = byUri(vocabulary.collections)
  const of = (table: Links) => {
    const sorted = new Map<string, string[]>()
    return (uri: string): readonly string[] => {
      const known = sorted.get(uri) ?? [...(table.get(uri) ?? [])].sort(byCodeUnits)
      sorted.set(uri, known)
      return known
    }
  }
  const [broaderOf, narrowerOf] = [of(broader), of(narrower)]
  return {
    vocabulary,
    language,
    concept: (uri) => concepts.get(uri),
    scheme: (uri) => schemesByUri.get(uri),
    collection: (uri) => collections.get(uri),
    broader: broaderOf,
    narrower: narrowerOf,
    related: of(related),
    broaderTransitive: (uri) => reachable(uri, broaderOf),
    narrowerTransitive: (uri) => reachable(uri, narrowerOf),
    topConcepts: of(tops),
    isTopConcept: (uri, scheme) => tops.get(scheme)?.has(uri) ?? false,
    schemesOf: of(schemes),
  }
}

/** Everything reachable from `start` by `step`, nearest first, without `start`. */
export function reachable(start: string, step: (uri: string) => readonly string[]): string[] {
  const seen = new Set([start])
  const found: string[] = []
  let frontier: readonly string[] = step(start)
  while (frontier.length > 0) {
    const fresh = frontier.filter((uri) => !seen.has(uri) && seen.add(uri))
    for (const uri of fresh) found.push(uri)
    frontier = fresh.flatMap((uri) => step(uri))
  }
  return found
}

type Links = Map<string, Set<string>>
const links = (): Links => new Map()

function add(table: Links, from: string, to: string): void {
  const known = table.get(from)
  if (known) known.add(to)
  else table.set(from, new Set([to]))
}

function addBoth(there: Links, back: Links, from: string, to: string): void {
  add(there, from, to)
  add(back, to, from)
}

const byUri = <Item extends { uri: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.uri, item]))
