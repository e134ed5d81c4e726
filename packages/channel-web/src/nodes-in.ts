// A tree to all its nodes in document order.
import { visit } from '@kanaal/content'
import type { Nodes } from 'mdast'

export const nodesIn = (tree: Nodes): Nodes[] => {
  const nodes: Nodes[] = []
  visit(tree, (node) => {
    nodes.push(node)
  })
  return nodes
}
