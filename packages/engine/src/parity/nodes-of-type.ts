// A tree to its nodes of one type, in order.
import type { Nodes } from 'mdast'

export function nodesOfType<Found extends Nodes>(node: Nodes, type: Found['type']): Found[] {
  const own = node.type === type ? [node as Found] : []
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => nodesOfType<Found>(child, type))]
    : own
}
