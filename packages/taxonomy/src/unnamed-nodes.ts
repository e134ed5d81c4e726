// Nodes without a name -> what they say, by which they are the same in two vocabularies whatever a file calls them.
import { createHash } from 'node:crypto'
import { byCodeUnits } from './model/names.ts'
import type { Node, Vocabulary } from './model/vocabulary.ts'
import { type Described, toDescribed, type Value } from './write/to-described.ts'

/** A node, the list of an ordered collection, or what a node without a name says. */
export type SaidValue = Node | { list: string[] } | { said: { predicate: string; value: SaidValue }[] }

export interface UnnamedNodes {
  /** Whether somebody speaks of it: then it is part of what they say, and nothing of its own. */
  isPart(uri: string): boolean
  /** The same for nodes that say the same, with all that they lead to; undefined for what has a name. */
  signatureOf(uri: string): string | undefined
  /** As people can read it. */
  toSaid(value: Value): SaidValue
}

/** Steps that are shown; what lies further is compared all the same. */
const SHOWN = 3

export function unnamedNodes(vocabulary: Vocabulary): UnnamedNodes {
  const described = toDescribed(vocabulary)
  const nodes: Nodes = new Map(
    described.flatMap(({ subject, properties }) => (subject.startsWith('_:') ? [[subject, properties]] : [])),
  )
  const signatures = signaturesOf(nodes)
  // A concept, scheme or collection is something of its own, with a name or without.
  const { schemes, concepts, collections } = vocabulary
  const own = new Set([...schemes, ...concepts, ...collections].map(({ uri }) => uri))
  const isDetail = (uri: string): boolean => nodes.has(uri) && !own.has(uri)
  const detailsOf = (properties: Described['properties']): string[] => targetsOf(properties, isDetail)
  const parts = new Set<string>()
  const open = described.flatMap(({ subject, properties }) =>
    isDetail(subject) ? [] : detailsOf(properties),
  )
  for (let uri = open.pop(); uri !== undefined; uri = open.pop()) {
    if (parts.has(uri)) continue
    parts.add(uri)
    for (const next of detailsOf(nodes.get(uri) ?? [])) open.push(next)
  }
  const toSaid = (value: Value, depth: number): SaidValue => {
    const properties = 'uri' in value && isDetail(value.uri) ? nodes.get(value.uri) : undefined
    if (!properties || depth === 0) return value
    return {
      said: properties.map((one) => ({ predicate: one.predicate, value: toSaid(one.value, depth - 1) })),
    }
  }
  return {
    isPart: (uri) => parts.has(uri),
    signatureOf: (uri) => signatures.get(uri),
    toSaid: (value) => toSaid(value, SHOWN),
  }
}

type Nodes = ReadonlyMap<string, Described['properties']>

const urisOf = (value: Value): string[] => ('uri' in value ? [value.uri] : 'list' in value ? value.list : [])

const targetsOf = (properties: Described['properties'], isOne: (uri: string) => boolean): string[] =>
  properties.flatMap(({ value }) => urisOf(value).filter(isOne))

/** From the ends up, without a stack of calls: a list of RDF may have a hundred thousand nodes. */
function signaturesOf(nodes: Nodes): Map<string, string> {
  const done = new Map<string, string>()
  const entered = new Set<string>()
  for (const start of nodes.keys()) {
    const stack = [start]
    for (let uri = stack.at(-1); uri !== undefined; uri = stack.at(-1)) {
      const properties = nodes.get(uri) ?? []
      const before = stack.length
      if (!entered.has(uri))
        for (const next of targetsOf(properties, (one) => nodes.has(one)))
          if (!entered.has(next)) stack.push(next)
      entered.add(uri)
      if (stack.length > before) continue
      stack.pop()
      if (!done.has(uri)) done.set(uri, signatureOf(properties, nodes, done))
    }
  }
  return done
}

/** A step back to where we came from says that it is one, and not which. */
function signatureOf(
  properties: Described['properties'],
  nodes: Nodes,
  done: ReadonlyMap<string, string>,
): string {
  const shown = (uri: string): object => (nodes.has(uri) ? { node: done.get(uri) } : { uri })
  const lines = properties.map(({ predicate, value }) => {
    const known = 'uri' in value ? shown(value.uri) : 'list' in value ? value.list.map(shown) : value
    return `${predicate} ${JSON.stringify(known)}`
  })
  return createHash('sha256').update(lines.sort(byCodeUnits).join('\n')).digest('hex')
}
