// Nodes -> the same nodes, with texts that stand next to each other made one.
import type { Nodes } from 'mdast'

/** Two texts with a comment between them are one text. */
export function mergeTexts<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  const merged: Node[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type !== 'text' || last?.type !== 'text') merged.push(node)
    else {
      last.value += node.value
      if (last.position && node.position)
        last.position = { start: last.position.start, end: node.position.end }
    }
  }
  return merged
}
