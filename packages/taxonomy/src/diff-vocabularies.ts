// Two vocabularies to what changed between them, resource by resource and property by property.
import { byCodeUnits } from './model/names.ts'
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
  /** What sort of change it is, for people who decide: labels are cosmetic, places and deprecation are not. */
  kinds: ('relabelled' | 'moved' | 'deprecated' | 'mapped' | 'described')[]
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
 * The same triples in another order or form are no change, nor is a label that became a resource and says the same. What
 * a node without a name says belongs to whoever speaks of it: such nodes are called otherwise in every file.
 */
export function diffVocabularies(before: Vocabulary, after: Vocabulary): VocabularyDiff {
  const [plainBefore, plainAfter] = withoutBareLabels(before, after)
  const [was, is] = [toNodes(plainBefore), toNodes(plainAfter)]
  const [oldKeys, nowKeys] = sameNodes(was, is)
  const [old, now] = [toTable(was, oldKeys), toTable(is, nowKeys)]
  const changed = [...now].flatMap(([key, { uri, properties }]): ResourceChange[] => {
    const known = old.get(key)
    const changes = known ? changesOf(known.properties, properties) : []
    return changes.length > 0 ? [{ uri, kinds: kindsOf(changes), properties: changes }] : []
  })
  const added = onlyIn(now, old)
  return {
    added,
    removed: onlyIn(old, now),
    changed: changed.sort((a, b) => byCodeUnits(a.uri, b.uri)),
    unchanged: now.size - added.length - changed.length,
  }
}

/** By predicate, then by the value as text. */
type Properties = Map<string, Map<string, SaidValue>>
/** By URI, or for a node without a name by what it says or said. */
type Table = Map<string, { uri: string; properties: Properties }>

const onlyIn = (these: Table, those: Table): string[] =>
  [...these].flatMap(([key, { uri }]) => (those.has(key) ? [] : [uri])).sort(byCodeUnits)

const toNodes = (vocabulary: Vocabulary): Nodes => ({ vocabulary, unnamed: unnamedNodes(vocabulary) })

function toTable({ vocabulary, unnamed: nodes }: Nodes, keys: Keys): Table {
  const table: Table = new Map()
  const keyOf = (uri: string): string | undefined => keys.get(uri) ?? nodes.signatureOf(uri)
  for (const { subject: uri, properties } of toDescribed(vocabulary)) {
    if (nodes.isPart(uri)) continue
    const key = keyOf(uri) ?? uri
    const own: Properties = table.get(key)?.properties ?? new Map()
    for (const { predicate, value } of properties) {
      const values = own.get(predicate) ?? new Map<string, SaidValue>()
      const known = 'uri' in value ? keyOf(value.uri) : undefined
      own.set(predicate, values.set(known ?? JSON.stringify(value), nodes.toSaid(value)))
    }
    table.set(key, { uri, properties: own })
  }
  return table
}

function changesOf(old: Properties, now: Properties): PropertyChange[] {
  return [...new Set([...old.keys(), ...now.keys()])].sort(byCodeUnits).flatMap((predicate) => {
    const [was, is] = [old.get(predicate) ?? new Map(), now.get(predicate) ?? new Map()] as const
    const only = (
      these: ReadonlyMap<string, SaidValue>,
      those: ReadonlyMap<string, SaidValue>,
    ): SaidValue[] => [...these].filter(([key]) => !those.has(key)).map(([, value]) => value)
    const change = { predicate, added: only(is, was), removed: only(was, is) }
    return change.added.length + change.removed.length > 0 ? [change] : []
  })
}

const KINDS: [ResourceChange['kinds'][number], RegExp][] = [
  // What a label that is a resource says stands beside it as a plain one.
  ['relabelled', /core#(prefLabel|altLabel|hiddenLabel)$|#literalForm$|\/title$/],
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
