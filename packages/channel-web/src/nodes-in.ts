// A tree to all its nodes in document order.
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'

export const nodesIn = (tree: Nodes): Nodes[] => {
  const nodes: Nodes[] = []
  visit(tree, (node) => {
    nodes.push(node)
  })
  return nodes
}
