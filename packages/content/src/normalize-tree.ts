// A parsed tree to the one of several equal trees that Markdown can be written from and read back as.
import type { List, Nodes, Root } from 'mdast'
import type { Node } from 'unist'
import { composeTexts } from './compose-texts.ts'
import { visit } from './visit.ts'

/** Changes `tree`. */
export function normalizeTree(tree: Root): void {
  visit(tree, (node: Nodes) => {
    composeTexts(node)
    if (node.type === 'list') setSpread(node)
    else if (node.type === 'linkReference' || node.type === 'imageReference') {
      // A label with marks in it can be written in full only; how a reference was spelt says nothing.
      if (/[^\p{L}\p{M}\p{N}\s]/u.test(node.label ?? '')) node.referenceType = 'full'
    }
  })
}

/** Says in words what a reader of Blocks or HTML left unsaid: Markdown's reader always does. Changes `node`. */
export function completeNode(node: Nodes): void {
  if (node.type === 'link' || node.type === 'image') node.title ??= null
  else if (node.type === 'list') node.start ??= node.ordered ? 1 : null
  else if (node.type === 'listItem') node.checked ??= null
}

/**
 * CommonMark 0.31.2, section 5.3: loose where an empty line stands between items, or between the blocks of one.
 * micromark also counts one that a directive at the end of an item leaves behind it.
 */
function setSpread(list: List): void {
  list.spread = hasGap(list.children)
  for (const item of list.children) item.spread = hasGap(item.children)
}

function hasGap(nodes: readonly Node[]): boolean {
  return nodes.some((node, index) => {
    const next = nodes[index + 1]?.position?.start.line
    return next !== undefined && node.position !== undefined && next - node.position.end.line > 1
  })
}
