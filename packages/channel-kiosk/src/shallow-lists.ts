// A list inside a list inside a list to words of the item it belongs to: nobody who stands reads that deep.
import { degradationOf } from '@kanaal/content'
import type { Context } from '@kanaal/types'
import type { List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'

const DEEPEST_LIST = 2

/** Copies a block; lists below the second level become a sentence, and a loss. */
export function withShallowLists(node: RootContent, context: Context, depth = 0): RootContent {
  if (!('children' in node)) return node
  if (node.type === 'list' && depth === DEEPEST_LIST) {
    context.lose(node, degradationOf('list', 'screen'))
    return { type: 'paragraph', children: phrasingOf(node) }
  }
  const inner = node.type === 'list' ? depth + 1 : depth
  const children = (node.children as RootContent[]).map((child) => withShallowLists(child, context, inner))
  const isSame = children.every((child, index) => child === node.children[index])
  return isSame ? node : ({ ...node, children } as RootContent)
}

/** `one; two; three`. */
function phrasingOf(list: List | ListItem): PhrasingContent[] {
  const groups = (list.children as Nodes[]).map((child): PhrasingContent[] => {
    if (child.type === 'list' || child.type === 'listItem') return phrasingOf(child)
    return 'children' in child ? (child.children as PhrasingContent[]) : []
  })
  return groups.flatMap((group, index) => (index > 0 ? [{ type: 'text', value: '; ' }, ...group] : group))
}
