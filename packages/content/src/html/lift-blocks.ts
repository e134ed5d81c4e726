// A tree made of HTML to one in which blocks stand between paragraphs, not inside them.
import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent, Text } from 'mdast'
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

/** Hears of a block of which only words of type `to` are left, and says what is to stand behind them. */
export type Flatten = (block: Nodes, to: string) => Nodes[]

/** Changes `parent`. */
export function liftBlocks(parent: Parents, flatten: Flatten = () => []): void {
  const children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'paragraph') return partsOf(child, flatten)
    if (holdsWords(child) && 'children' in child)
      child.children = toWords(child.children as Nodes[], flatten) as []
    else if ('children' in child) liftBlocks(child, flatten)
    return [child]
  })
  parent.children = children as typeof parent.children
}

/** The paragraph, parted where a block stood in it. */
function partsOf(paragraph: Paragraph, flatten: Flatten): Nodes[] {
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
    const kept = withoutEdges(toWords(words, flatten))
    if (kept.length > 0) parts.push({ ...paragraph, children: kept as PhrasingContent[] })
    words = []
  }
}

/** Blocks where only words can stand: each on a line of its own. */
function toWords(nodes: readonly Nodes[], flatten: Flatten): Nodes[] {
  const words = nodes.flatMap((node): Nodes[] => {
    if (PHRASING.has(node.type)) {
      if ('children' in node)
        node.children = toWords(node.children as Nodes[], flatten) as typeof node.children
      return [node]
    }
    return [{ type: 'break' }, ...wordsOf(node, flatten), { type: 'break' }]
  })
  return words.some(({ type }) => type === 'break') ? withoutEdges(words) : words
}

function wordsOf(node: Nodes, flatten: Flatten): Nodes[] {
  const at = node.position && { position: node.position }
  switch (node.type) {
    case 'figure': {
      const image: Nodes = { type: 'image', url: node.src, alt: node.alt ?? toText(node), ...at }
      // Where nobody wrote another text for the picture, its caption is that already.
      const caption = node.alt === undefined ? [] : toWords(node.children as Nodes[], flatten)
      return [image, ...flatten(node, 'image'), { type: 'break' }, ...caption]
    }
    case 'embed': {
      const words: [Text] = [{ type: 'text', value: node.title ?? node.url }]
      return [{ type: 'link', url: node.url, children: words, ...at }, ...flatten(node, 'link')]
    }
    case 'code':
      return [{ type: 'inlineCode', value: node.value, ...at }, ...flatten(node, 'inlineCode')]
    case 'heading':
    case 'list':
    case 'blockquote':
    case 'table':
      return [...toWords(node.children as Nodes[], flatten), ...flatten(node, 'text')]
    default:
      return 'children' in node ? toWords(node.children as Nodes[], flatten) : []
  }
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
