// Two vocabularies to what changed between them, resource by resource and property by property.
import { byCodeUnits } from './model/names.ts'
import type { Node, Vocabulary } from './model/vocabulary.ts'
import { readXlLabels } from './read-xl-labels.ts'
import { toDescribed, type Value } from './write/to-described.ts'

export interface PropertyChange {
  predicate: string
  added: (Node | { list: string[] })[]
  removed: (Node | { list: string[] })[]
}
export interface ResourceChange {
  uri: string
  /** What sort of change it is, for people who decide: labels are cosmetic, places and deprecation are not. */
  kinds: ('relabelled' | 'moved' | 'deprecated' | 'mapped' | 'described')[]
  properties: PropertyChange[]
}
export interface VocabularyDiff {
  added: string[]
  removed: string[]
  changed: ResourceChange[]
}

/** The same triples in another order or form are no change, nor is a label that became a resource and says the same. */
export function diffVocabularies(before: Vocabulary, after: Vocabulary): VocabularyDiff {
  const [old, now] = [toTable(readXlLabels(before)), toTable(readXlLabels(after))]
  const changed = [...now].flatMap(([uri, properties]): ResourceChange[] => {
    const known = old.get(uri)
    const changes = known ? changesOf(known, properties) : []
    return changes.length > 0 ? [{ uri, kinds: kindsOf(changes), properties: changes }] : []
  })
  return {
    added: [...now.keys()].filter((uri) => !old.has(uri)).sort(byCodeUnits),
    removed: [...old.keys()].filter((uri) => !now.has(uri)).sort(byCodeUnits),
    changed: changed.sort((a, b) => byCodeUnits(a.uri, b.uri)),
  }
}

/** By URI, then by predicate, then by the value as text. */
type Properties = Map<string, Map<string, Value>>

function toTable(vocabulary: Vocabulary): Map<string, Properties> {
  const table = new Map<string, Properties>()
  for (const { subject, properties } of toDescribed(vocabulary)) {
    const own: Properties = table.get(subject) ?? new Map()
    for (const { predicate, value } of properties) {
      const values = own.get(predicate) ?? new Map<string, Value>()
      own.set(predicate, values.set(JSON.stringify(value), value))
    }
    table.set(subject, own)
  }
  return table
}

function changesOf(old: Properties, now: Properties): PropertyChange[] {
  return [...new Set([...old.keys(), ...now.keys()])].sort(byCodeUnits).flatMap((predicate) => {
    const [was, is] = [old.get(predicate) ?? new Map(), now.get(predicate) ?? new Map()] as const
    const only = (these: ReadonlyMap<string, Value>, those: ReadonlyMap<string, Value>): Value[] =>
      [...these].filter(([key]) => !those.has(key)).map(([, value]) => value)
    const change = { predicate, added: only(is, was), removed: only(was, is) }
    return change.added.length + change.removed.length > 0 ? [change] : []
  })
}

const KINDS: [ResourceChange['kinds'][number], RegExp][] = [
  ['relabelled', /#(prefLabel|altLabel|hiddenLabel|literalForm)$|\/title$/],
  ['moved', /#(broader|narrower|topConceptOf|hasTopConcept|inScheme|member)/],
  ['deprecated', /#deprecated$|\/isReplacedBy$/],
  ['mapped', /Match$/],
]

function kindsOf(changes: readonly PropertyChange[]): ResourceChange['kinds'] {
  const kinds = changes.map(
    ({ predicate }) => KINDS.find(([, test]) => test.test(predicate))?.[0] ?? 'described',
  )
  return [...new Set(kinds)].sort(byCodeUnits)
}

/** `http://www.w3.org/2004/02/skos/core#broader` as `broader`, for sentences. */
export const shortName = (predicate: string): string => /[^/#:]+$/.exec(predicate)?.[0] ?? predicate
