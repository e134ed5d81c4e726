// A tree made of HTML to one in which blocks stand between paragraphs, not inside them.
import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast'
import { toText } from '../to-text.ts'

const PHRASING = new Set<string>([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference', 'image', 'break'],
  ...['imageReference', 'html', 'footnoteReference', 'fact', 'time', 'foreign'],
])
/** Nodes whose children are words, pictures and breaks only. */
const OF_WORDS = new Set<string>([
  ...['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'figure', 'embed'],
  ...['linkReference', 'callToAction', 'fact', 'time'],
])

export const holdsWords = (node: Nodes): boolean => OF_WORDS.has(node.type)

/** Changes `parent`. */
export function liftBlocks(parent: Parents): void {
  const children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'paragraph') return partsOf(child)
    if (holdsWords(child) && 'children' in child) child.children = toWords(child.children as Nodes[]) as []
    else if ('children' in child) liftBlocks(child)
    return [child]
  })
  parent.children = children as typeof parent.children
}

/** The paragraph, parted where a block stood in it. */
function partsOf(paragraph: Paragraph): Nodes[] {
  const parts: RootContent[] = []
  let words: Nodes[] = []
  for (const child of paragraph.children as RootContent[]) {
    if (PHRASING.has(child.type)) words.push(child)
    else {
      flush()
      parts.push(child)
    }
  }
  flush()
  return parts

  function flush(): void {
    const kept = withoutEdges(toWords(words))
    if (kept.length > 0) parts.push({ ...paragraph, children: kept as PhrasingContent[] })
    words = []
  }
}

/** Blocks where only words can stand: each on a line of its own. */
function toWords(nodes: readonly Nodes[]): Nodes[] {
  const words = nodes.flatMap((node): Nodes[] => {
    if (PHRASING.has(node.type)) {
      if ('children' in node) node.children = toWords(node.children as Nodes[]) as typeof node.children
      return [node]
    }
    return [{ type: 'break' }, ...wordsOf(node), { type: 'break' }]
  })
  return words.some(({ type }) => type === 'break') ? withoutEdges(words) : words
}

function wordsOf(node: Nodes): Nodes[] {
  const at = node.position && { position: node.position }
  if (node.type === 'figure') return [{ type: 'image', url: node.src, alt: node.alt ?? toText(node), ...at }]
  if (node.type === 'embed')
    return [
      { type: 'link', url: node.url, children: [{ type: 'text', value: node.title ?? node.url }], ...at },
    ]
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value, ...at }]
  return 'children' in node ? toWords(node.children as Nodes[]) : []
}

/** A line break parts two lines: at an edge, or twice, it parts nothing. */
export function withoutEdges(nodes: readonly Nodes[]): Nodes[] {
  const isSaid = (node: Nodes) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '')
  const first = nodes.findIndex(isSaid)
  const last = nodes.findLastIndex(isSaid)
  return nodes
    .slice(first === -1 ? nodes.length : first, last + 1)
    .filter((node, index, all) => node.type !== 'break' || all[index - 1]?.type !== 'break')
}
