// A node to the leaf nodes below it: what a loss is counted in.
import type { Node, Parent } from 'unist'

/** Nodes that are one thing to the reader, although they have children: an address or file belongs to them. */
const WHOLE = new Set(['callToAction', 'figure', 'embed'])

/** The leaves in document order; a node without children is its own leaf. */
export function leavesOf(node: Node): Node[] {
  if (WHOLE.has(node.type) || !hasChildren(node)) return [node]
  return node.children.flatMap(leavesOf)
}

function hasChildren(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children) && node.children.length > 0
}
