// Blocks to blocks a screen can hold: what needs a screen of its own is lifted out of what contains it.
import { leavesOf } from '@kanaal/content'
import type { Image, Nodes, Parents, RootContent } from 'mdast'

/** Nodes that never share a paragraph, list or quote with words. */
const ALONE = new Set<Nodes['type']>([
  'image',
  'figure',
  'table',
  'code',
  'callToAction',
  'embed',
  'disclaimer',
])

/** Said in small print, or not at all: what stands in it goes no other way. */
const WHOLE = new Set<Nodes['type']>([...ALONE, 'footnoteDefinition'])

/** The block without what was lifted out, then what was lifted, in order. */
export function liftBlock(block: RootContent): RootContent[] {
  if (WHOLE.has(block.type)) return [block]
  const lifted: RootContent[] = []
  const rest = withoutLifted(block, lifted)
  // A plugin's own node may say something without children; a heading announces what comes after it.
  const keeps = rest && (rest.type === 'heading' || leavesOf(rest).length > 0)
  return [...(keeps ? [rest as RootContent] : []), ...lifted]
}

/** Copies a node without what is lifted; `undefined` where nothing of it is left. */
function withoutLifted(node: Nodes, lifted: RootContent[]): Nodes | undefined {
  if (ALONE.has(node.type)) {
    lifted.push(node as RootContent)
    return undefined
  }
  if (!('children' in node) || !holdsLifted(node)) return node
  const children = node.children.flatMap((child) => withoutLifted(child, lifted) ?? [])
  const left = children.some((child) => !isSpace(child))
  return left ? ({ ...node, children } as Nodes) : undefined
}

const holdsLifted = (node: Parents): boolean =>
  node.children.some((child) => ALONE.has(child.type) || ('children' in child && holdsLifted(child)))

const isSpace = (node: Nodes) => node.type === 'text' && node.value.trim() === ''

/** The pictures of a lifted node. */
export const isPicture = (node: Nodes): node is Image | Extract<Nodes, { type: 'figure' }> =>
  node.type === 'image' || node.type === 'figure'
