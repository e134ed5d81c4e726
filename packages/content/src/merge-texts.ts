// Nodes -> the same nodes, with texts that stand next to each other made one.
import type { Nodes, Text } from 'mdast'

/** A text that stands for a reader's own data stays a node of its own. */
const isPlainText = <Node extends Nodes>(node: Node): node is Node & Text =>
  node.type === 'text' && node.data?.field === undefined

export function mergeTexts<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  const merged: Node[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (!isPlainText(node) || !last || !isPlainText(last)) merged.push(node)
    else {
      const position = last.position &&
        node.position && { start: last.position.start, end: node.position.end }
      merged.splice(-1, 1, { ...last, value: last.value + node.value, ...(position && { position }) })
    }
  }
  return merged
}
