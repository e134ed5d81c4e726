// What a store holds and a vocabulary that comes in -> what would change, counted, with examples, and which concepts.
import { diffVocabularies, type VocabularyDiff } from '../diff-vocabularies.ts'
import { labelIn } from '../label-in.ts'
import type { Concept, Vocabulary } from '../model/vocabulary.ts'

export interface ImportExample {
  uri: string
  label: string
  change: 'added' | 'changed' | 'removed'
  kinds: string[]
}

export interface ImportComparison {
  added: number
  changed: number
  unchanged: number
  /** What the store has and the vocabulary has not: whoever keeps the store knows which of it may go. */
  removed: string[]
  /** URIs of concepts that say the same by nodes of another name: no change, and still to be written with the nodes. */
  renamed: string[]
  /** The first that change, then the first that are new. */
  examples: ImportExample[]
}

/** Concepts, of which people see the first. */
export const IMPORT_EXAMPLES = 50

export function compareImport(
  before: Vocabulary,
  after: Vocabulary,
  language: string,
): { comparison: ImportComparison; changed: ReadonlySet<string> } {
  const diff = diffVocabularies(before, after)
  const { added, changed, removed, unchanged } = diff
  const said = new Set([...added, ...changed.map(({ uri }) => uri)])
  const renamed = renamedNodesIn(before, after).filter((uri) => !said.has(uri))
  return {
    comparison: {
      added: added.length,
      changed: changed.length,
      unchanged,
      removed,
      renamed,
      examples: examplesOf(diff, before, after, language),
    },
    changed: new Set([...said, ...renamed]),
  }
}

function renamedNodesIn(before: Vocabulary, after: Vocabulary): string[] {
  const nodesOf = ({ other = [] }: Concept): string =>
    other
      .flatMap(({ object }) => ('uri' in object && object.uri.startsWith('_:') ? [object.uri] : []))
      .join(' ')
  const known = new Map(before.concepts.map((concept) => [concept.uri, nodesOf(concept)]))
  return after.concepts.flatMap((concept) =>
    (known.get(concept.uri) ?? nodesOf(concept)) === nodesOf(concept) ? [] : [concept.uri],
  )
}

function examplesOf(
  { added, changed }: VocabularyDiff,
  before: Vocabulary,
  after: Vocabulary,
  language: string,
): ImportExample[] {
  const shown = [
    ...changed
      .slice(0, IMPORT_EXAMPLES)
      .map(({ uri, kinds }) => ({ uri, change: 'changed' as const, kinds })),
    ...added.slice(0, IMPORT_EXAMPLES).map((uri) => ({ uri, change: 'added' as const, kinds: [] })),
  ].slice(0, IMPORT_EXAMPLES)
  const wanted = new Set(shown.map(({ uri }) => uri))
  const resources = [...before.concepts, ...after.concepts, ...after.schemes]
  const labels = new Map(
    resources.flatMap((one) => (wanted.has(one.uri) ? [[one.uri, labelIn(one, language)] as const] : [])),
  )
  return shown.map((one) => ({ ...one, label: labels.get(one.uri) ?? one.uri }))
}
