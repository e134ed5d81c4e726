// Include nodes to the trees of the documents they name.
import type { Document, Inputs, Loss, Message } from '@kanaal/types'
import type { Nodes, Root, RootContent } from 'mdast'
import { messageOf } from '../define-rule.ts'
import { placeOf } from '../place-of.ts'
import { includeRefused } from '../rules/include-refused.ts'
import { visit } from '../visit.ts'
import { lossesOf } from './losses-of.ts'
import { resolveReferences } from './resolve-references.ts'

/** Documents inside each other: deeper is nobody's intention (research of 2026-11-21). */
const MAX_DEPTH = 5
/** Includes in all: five levels of ten each would be 100,000 copies. */
const MAX_INCLUDES = 200

export interface PlacedIncludes {
  /** Ids of the included documents, in order of first appearance. */
  deps: string[]
  included: Document[]
  /** Whether `node` stands in the document that `other` stands in, or in what that one includes. */
  isWithin(node: Nodes, other: Nodes): boolean
}

/** Where an included document's origins are among all, and which inclusion it stands in. */
interface Inclusion {
  from: number
  to: number
  parent: Inclusion | undefined
}

/** Changes `document.tree`, and `document.map.origins` so that included nodes lead to their own source. */
export function placeIncludes(
  document: Document,
  inputs: Inputs,
  losses: Loss[],
  messages: Message[],
): PlacedIncludes {
  const found = new Map<string, Document>()
  let instances = 0
  const inclusions: Inclusion[] = []
  replaceIn(document.tree, [document.id])
  return { deps: [...found.keys()], included: [...found.values()], isWithin }

  function isWithin(node: Nodes, other: Nodes): boolean {
    const wanted = inclusionOf(originIn(other))
    let own = inclusionOf(originIn(node))
    while (own !== wanted && own) own = own.parent
    return own === wanted
  }

  function inclusionOf(origin: number): Inclusion | undefined {
    return inclusions.find(({ from, to }) => from <= origin && origin < to)
  }

  function replaceIn(
    parent: Extract<Nodes, { children: unknown }>,
    path: string[],
    within?: Inclusion,
  ): void {
    const children: Nodes[] = []
    for (const child of parent.children as Nodes[]) {
      if (child.type === 'include') children.push(...contentOf(child, path, within))
      else {
        if ('children' in child) replaceIn(child, path, within)
        children.push(child)
      }
    }
    parent.children = children as typeof parent.children
  }

  function contentOf(
    node: Extract<Nodes, { type: 'include' }>,
    path: string[],
    parent: Inclusion | undefined,
  ): RootContent[] {
    const known = Object.hasOwn(inputs.includes, node.id) ? inputs.includes[node.id] : undefined
    if (!known) return broken('missing')
    if (path.includes(known.id)) return broken('cycle')
    if (path.length > MAX_DEPTH) return broken('depth')
    if (instances === MAX_INCLUDES) return broken('many')
    found.set(known.id, known)
    instances += 1
    const tree = resolveReferences(structuredClone(known.tree))
    isolateFootnotes(tree, `include-${instances}-`)
    const from = document.map.origins.length
    const inclusion = { from, to: from + known.map.origins.length, parent }
    inclusions.push(inclusion)
    moveOrigins(tree, from)
    document.map.origins.push(...known.map.origins)
    replaceIn(tree, [...path, known.id], inclusion)
    return tree.children

    /** What no source had was said when the inputs were gathered: `include-missing` of the engine. */
    function broken(message: 'missing' | 'cycle' | 'depth' | 'many'): RootContent[] {
      const reason = { kind: 'dropped', to: 'nothing', by: 'policy', cause: `include-${message}` } as const
      losses.push(...lossesOf(node, document, reason))
      if (message !== 'missing') {
        const values = { id: node.id, max: message === 'many' ? MAX_INCLUDES : MAX_DEPTH }
        messages.push(messageOf(includeRefused, { message, values, place: placeOf(node, document) }))
      }
      return []
    }
  }
}

/** Nodes that no text of its own holds, such as a list around items, are of the first that has one. */
function originIn(node: Nodes): number {
  if (node.data?.origin !== undefined || !('children' in node)) return node.data?.origin ?? 0
  const [first] = node.children
  return first ? originIn(first) : 0
}

function moveOrigins(tree: Root, by: number): void {
  visit(tree, (node: Nodes) => {
    node.data = { ...node.data, origin: (node.data?.origin ?? 0) + by }
  })
}

/** Two texts may each have a footnote 1. */
function isolateFootnotes(tree: Root, prefix: string): void {
  visit(tree, (node: Nodes) => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
      node.identifier = prefix + node.identifier
  })
}
