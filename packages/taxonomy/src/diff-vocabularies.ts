// Two vocabularies to what changed between them, resource by resource and property by property.
import { kindsOf, type ResourceChangeKind } from './change-kinds.ts'
import { byCodeUnits, toUri } from './model/names.ts'
import type { Vocabulary } from './model/vocabulary.ts'
import { withoutBareLabels } from './read-xl-labels.ts'
import { type Keys, type Nodes, sameNodes } from './same-nodes.ts'
import { type SaidValue, unnamedNodes } from './unnamed-nodes.ts'
import { toDescribed } from './write/to-described.ts'

export interface PropertyChange {
  predicate: string
  added: SaidValue[]
  removed: SaidValue[]
}
export interface ResourceChange {
  uri: string
  kinds: ResourceChangeKind[]
  properties: PropertyChange[]
}
export interface VocabularyDiff {
  added: string[]
  removed: string[]
  changed: ResourceChange[]
  /** How many are in both and say the same. */
  unchanged: number
}

/**
 * The same triples in another order or form are no change, nor is a label that became a resource and says the same, nor a
 * relation that is stated from its other end (SKOS S23 to S26, S43, S44). What a node without a name says belongs to whoever speaks of it: such nodes are called otherwise in every file.
 */
export function diffVocabularies(before: Vocabulary, after: Vocabulary): VocabularyDiff {
  const [plainBefore, plainAfter] = withoutBareLabels(before, after)
  const [was, is] = [toNodes(plainBefore), toNodes(plainAfter)]
  const [oldKeys, nowKeys] = sameNodes(was, is)
  const [old, now] = [toTable(was, oldKeys), toTable(is, nowKeys)]
  const changed = [...now.table].flatMap(([key, { uri, properties }]): ResourceChange[] => {
    const known = old.table.get(key)
    const changes = known ? changesOf(key, [known.properties, old.implied], [properties, now.implied]) : []
    return changes.length > 0 ? [{ uri, kinds: kindsOf(changes), properties: changes }] : []
  })
  const added = onlyIn(now.table, old.table)
  return {
    added,
    removed: onlyIn(old.table, now.table),
    changed: changed.sort((a, b) => byCodeUnits(a.uri, b.uri)),
    unchanged: now.table.size - added.length - changed.length,
  }
}

/** By predicate, then by the value as text. */
type Properties = Map<string, Map<string, SaidValue>>
/** By URI, or for a node without a name by what it says or said. */
type Table = Map<string, { uri: string; properties: Properties }>

interface Told {
  table: Table
  /** Relations as their other ends would state them. */
  implied: ReadonlySet<string>
}

const onlyIn = (these: Table, those: Table): string[] =>
  [...these].flatMap(([key, { uri }]) => (those.has(key) ? [] : [uri])).sort(byCodeUnits)

const toNodes = (vocabulary: Vocabulary): Nodes => ({ vocabulary, unnamed: unnamedNodes(vocabulary) })

/** By predicate, what the other end says. */
const INVERSE = new Map(
  (
    [
      ['broader', 'narrower'],
      ['broaderGeneric', 'narrowerGeneric'],
      ['broaderPartitive', 'narrowerPartitive'],
      ['broaderInstantial', 'narrowerInstantial'],
      ['broaderTransitive', 'narrowerTransitive'],
      ['topConceptOf', 'hasTopConcept'],
      ['broadMatch', 'narrowMatch'],
      ['related', 'related'],
      ['exactMatch', 'exactMatch'],
      ['closeMatch', 'closeMatch'],
      ['relatedMatch', 'relatedMatch'],
    ] as const
  ).flatMap(([one, other]): [string, string][] => [
    [toUri(one), toUri(other)],
    [toUri(other), toUri(one)],
  ]),
)

const linkOf = (subject: string, predicate: string, object: string): string =>
  `${subject}\n${predicate}\n${object}`

function toTable({ vocabulary, unnamed: nodes }: Nodes, keys: Keys): Told {
  const table: Table = new Map()
  const implied = new Set<string>()
  const keyOf = (uri: string): string | undefined => keys.get(uri) ?? nodes.signatureOf(uri)
  for (const { subject: uri, properties } of toDescribed(vocabulary)) {
    if (nodes.isPart(uri)) continue
    const key = keyOf(uri) ?? uri
    const own: Properties = table.get(key)?.properties ?? new Map()
    for (const { predicate, value } of properties) {
      const values = own.get(predicate) ?? new Map<string, SaidValue>()
      const known = 'uri' in value ? keyOf(value.uri) : undefined
      own.set(predicate, values.set(known ?? JSON.stringify(value), nodes.toSaid(value)))
      const inverse = INVERSE.get(predicate)
      if (inverse !== undefined && 'uri' in value)
        implied.add(linkOf(known ?? value.uri, inverse, keyOf(uri) ?? JSON.stringify({ uri })))
    }
    table.set(key, { uri, properties: own })
  }
  return { table, implied }
}

type Side = [Properties, ReadonlySet<string>]

function changesOf(key: string, [old, impliedOld]: Side, [now, impliedNow]: Side): PropertyChange[] {
  return [...new Set([...old.keys(), ...now.keys()])].sort(byCodeUnits).flatMap((predicate) => {
    const [was, is] = [old.get(predicate) ?? new Map(), now.get(predicate) ?? new Map()] as const
    const only = (
      these: ReadonlyMap<string, SaidValue>,
      those: ReadonlyMap<string, SaidValue>,
      implied: ReadonlySet<string>,
    ): SaidValue[] =>
      [...these]
        .filter(([value]) => !those.has(value) && !implied.has(linkOf(key, predicate, value)))
        .map(([, value]) => value)
    const change = { predicate, added: only(is, was, impliedOld), removed: only(was, is, impliedNow) }
    return change.added.length + change.removed.length > 0 ? [change] : []
  })
}

/** `http://www.w3.org/2004/02/skos/core#broader` as `broader`, for sentences. */
export const shortName = (predicate: string): string => /[^/#:]+$/.exec(predicate)?.[0] ?? predicate
