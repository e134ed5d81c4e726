// A node to the leaf nodes below it: what a loss is counted in.
import type { Callout } from '@kanaal/types'
import type { Text } from 'mdast'
import type { Node, Parent } from 'unist'

/** Nodes that are one thing to the reader, although they have children: an address or file belongs to them. */
const WHOLE = new Set(['callToAction', 'figure', 'embed'])

/** Containers of Markdown: without children they say nothing, and nothing of them can be missing. A link says where it leads. */
const CONTAINERS = new Set([
  ...['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell'],
  ...['emphasis', 'strong', 'delete'],
])

/** The leaves in document order; a node without children is its own leaf. */
export function leavesOf(node: Node): Node[] {
  if (WHOLE.has(node.type)) return [node]
  if (!hasChildren(node)) return CONTAINERS.has(node.type) ? [] : [node]
  const title = isCallout(node) ? titleLeafOf(node) : undefined
  const leaves = node.children.flatMap(leavesOf)
  return title ? [title, ...leaves] : leaves
}

const titles = new WeakMap<Callout, Text>()

/** The title of a callout, which is words as much as its children are: the same node each time. */
export function titleLeafOf(callout: Callout): Text | undefined {
  if (!callout.title) return undefined
  const known = titles.get(callout)
  if (known) return known
  const start = callout.position?.start
  const end = callout.children[0]?.position?.start ?? callout.position?.end
  const leaf: Text = {
    type: 'text',
    value: callout.title,
    ...(start && end && { position: { start, end } }),
    ...(callout.data && { data: callout.data }),
  }
  titles.set(callout, leaf)
  return leaf
}

const isCallout = (node: Node): node is Callout => node.type === 'callout'

function hasChildren(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children) && node.children.length > 0
}
