// Include nodes to the trees of the documents they name.
import type { Document, Inputs, Loss, Message } from '@kanaal/types'
import type { Nodes, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { messageOf } from '../define-rule.ts'
import { placeOf } from '../place-of.ts'
import { includeRefused } from '../rules/include-refused.ts'
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
  replaceIn(document.tree, [document.id])
  return { deps: [...found.keys()], included: [...found.values()] }

  function replaceIn(parent: Extract<Nodes, { children: unknown }>, path: string[]): void {
    const children: Nodes[] = []
    for (const child of parent.children as Nodes[]) {
      if (child.type === 'include') children.push(...contentOf(child, path))
      else {
        if ('children' in child) replaceIn(child, path)
        children.push(child)
      }
    }
    parent.children = children as typeof parent.children
  }

  function contentOf(node: Extract<Nodes, { type: 'include' }>, path: string[]): RootContent[] {
    const known = Object.hasOwn(inputs.includes, node.id) ? inputs.includes[node.id] : undefined
    if (!known) return broken('missing')
    if (path.includes(known.id)) return broken('cycle')
    if (path.length > MAX_DEPTH) return broken('depth')
    if (instances === MAX_INCLUDES) return broken('many')
    found.set(known.id, known)
    instances += 1
    const tree = resolveReferences(structuredClone(known.tree))
    isolateFootnotes(tree, `include-${instances}-`)
    moveOrigins(tree, document.map.origins.length)
    document.map.origins.push(...known.map.origins)
    replaceIn(tree, [...path, known.id])
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
