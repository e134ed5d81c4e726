// Nodes without a name -> what they say, by which they are the same in two vocabularies whatever a file calls them.
import { createHash } from 'node:crypto'
import { byCodeUnits } from './model/names.ts'
import type { Node, Property, Vocabulary } from './model/vocabulary.ts'

/** A node, the list of an ordered collection, or what a node without a name says. */
export type SaidValue = Node | { list: string[] } | { said: { predicate: string; value: SaidValue }[] }

export interface UnnamedNodes {
  /** Whether somebody speaks of it: then it is part of what they say, and nothing of its own. */
  isPart(uri: string): boolean
  /** The same for nodes that say the same, with all that they lead to; undefined for what has a name. */
  signatureOf(uri: string): string | undefined
  /** As people can read it. */
  toSaid(value: Node | { list: string[] }): SaidValue
}

/** Steps that are shown; what lies further is compared all the same. */
const SHOWN = 3

export function unnamedNodes({ schemes, concepts, collections, resources }: Vocabulary): UnnamedNodes {
  const nodes = new Map(resources.flatMap(({ uri, other }) => (uri.startsWith('_:') ? [[uri, other]] : [])))
  const signatures = signaturesOf(nodes)
  const named = [...schemes, ...concepts, ...collections, ...resources.filter(({ uri }) => !nodes.has(uri))]
  const parts = new Set<string>()
  const open = named.flatMap(({ other = [] }) => targetsOf(other, nodes))
  for (let uri = open.pop(); uri !== undefined; uri = open.pop()) {
    if (parts.has(uri)) continue
    parts.add(uri)
    for (const next of targetsOf(nodes.get(uri) ?? [], nodes)) open.push(next)
  }
  const toSaid = (value: Node | { list: string[] }, depth: number): SaidValue => {
    const properties = 'uri' in value ? nodes.get(value.uri) : undefined
    if (!properties || depth === 0) return value
    return {
      said: properties.map(({ predicate, object }) => ({ predicate, value: toSaid(object, depth - 1) })),
    }
  }
  return {
    isPart: (uri) => parts.has(uri),
    signatureOf: (uri) => signatures.get(uri),
    toSaid: (value) => toSaid(value, SHOWN),
  }
}

type Nodes = ReadonlyMap<string, readonly Property[]>

const targetsOf = (properties: readonly Property[], nodes: Nodes): string[] =>
  properties.flatMap(({ object }) => ('uri' in object && nodes.has(object.uri) ? [object.uri] : []))

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
        for (const next of targetsOf(properties, nodes)) if (!entered.has(next)) stack.push(next)
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
  properties: readonly Property[],
  nodes: Nodes,
  done: ReadonlyMap<string, string>,
): string {
  const lines = properties.map(({ predicate, object }) => {
    const known = 'uri' in object && nodes.has(object.uri) ? { node: done.get(object.uri) } : object
    return `${predicate} ${JSON.stringify(known)}`
  })
  return createHash('sha256').update(lines.sort(byCodeUnits).join('\n')).digest('hex')
}
