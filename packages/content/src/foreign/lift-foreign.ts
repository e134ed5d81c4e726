// Paragraphs with foreign syntax on lines of its own to blocks: the syntax between paragraphs, not inside them.
import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast'

/** What stands on a line of its own is a block, as MDX and Hugo read it. */
const LIFTED = new Set(['foreign', 'figure', 'embed', 'code'])

/** Changes `tree`. */
export function liftForeign(tree: Root): void {
  liftIn(tree)
}

function liftIn(parent: Parents): void {
  const children: Nodes[] = []
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'paragraph' && child.children.some(isLifted)) children.push(...blocksOf(child))
    else {
      if ('children' in child) {
        if (isInline(child))
          child.children = (child.children as Nodes[]).map(toInline) as typeof child.children
        liftIn(child)
      }
      children.push(child, ...lazyIn(child), ...lastRowOf(child))
    }
  }
  parent.children = children as typeof parent.children
}

/** Takes out what the parser took for the last item's own, because no empty line stood before `</Tabs>`. */
function lazyIn(list: Nodes): RootContent[] {
  if (list.type !== 'list') return []
  const taken: RootContent[] = []
  const column = list.position?.start.column ?? 0
  const item = list.children.at(-1)
  for (let last = item?.children.at(-1); last?.type === 'foreign'; last = item?.children.at(-1)) {
    if ((last.position?.start.column ?? Number.POSITIVE_INFINITY) > column) break
    item?.children.pop()
    taken.unshift(last)
  }
  return taken
}

/** `{: .wide}` right below a table is no row of it. */
function lastRowOf(table: Nodes): RootContent[] {
  const row = table.type === 'table' ? table.children.at(-1) : undefined
  const [first, ...others] = row?.children ?? []
  const [only, ...more] = first?.children ?? []
  if (only?.type !== 'foreign' || only.syntax !== 'attributes' || more.length > 0) return []
  if (table.type !== 'table' || others.some(({ children }) => children.length > 0)) return []
  table.children.pop()
  return [only]
}

/** Line by line: lines of nothing but syntax become blocks, the others stay a paragraph. */
function blocksOf(paragraph: Paragraph): RootContent[] {
  const blocks: RootContent[] = []
  let kept: PhrasingContent[] = []
  for (const line of linesOf(paragraph.children)) {
    const words = line.filter((node) => !isBlank(node))
    if (words.length > 0 && words.every(isLifted)) {
      flush()
      blocks.push(...(words as RootContent[]))
    } else kept.push(...line)
  }
  flush()
  return blocks

  function flush(): void {
    const children = trimmed(kept)
    kept = []
    const [first, last] = [children[0], children.at(-1)]
    if (!first || !last) return
    const position = first.position &&
      last.position && { start: first.position.start, end: last.position.end }
    blocks.push({
      type: 'paragraph',
      children: children.map(toInline) as PhrasingContent[],
      ...(position && { position }),
    })
  }
}

function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    const parts = node.type === 'text' ? node.value.split(/(?<=\n)/) : []
    if (node.type !== 'text') lines.at(-1)?.push(node)
    for (const part of parts) {
      lines.at(-1)?.push({ ...(node as { type: 'text'; value: string }), value: part })
      if (part.endsWith('\n')) lines.push([])
    }
    if (node.type === 'break') lines.push([])
  }
  return lines
}

/** Texts that were one text become one again; white space at the borders goes. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      merged.splice(-1, 1, { ...last, value: last.value + node.value })
    else merged.push(node)
  }
  while (merged[0] && isBlank(merged[0])) merged.shift()
  for (let last = merged.at(-1); last && isBlank(last); last = merged.at(-1)) merged.pop()
  const [first, last] = [merged[0], merged.at(-1)]
  if (first?.type === 'text') merged.splice(0, 1, { ...first, value: first.value.trimStart() })
  if (last?.type === 'text')
    merged.splice(-1, 1, { ...last, value: (merged.at(-1) as { value: string }).value.trimEnd() })
  return merged
}

/** In the middle of a sentence a figure is an image, a film a link, code a piece of code. */
function toInline(node: Nodes): Nodes {
  const at = node.position ? { position: node.position } : {}
  if (node.type === 'figure') return { type: 'image', url: node.src, title: null, alt: node.alt ?? '', ...at }
  if (node.type === 'embed') {
    return {
      type: 'link',
      url: node.url,
      title: null,
      children: [{ type: 'text', value: node.title ?? node.url, ...at }],
      ...at,
    }
  }
  return node.type === 'code'
    ? { type: 'inlineCode', value: node.value.replace(/\s*\n\s*/g, ' '), ...at }
    : node
}

function isInline(
  node: Nodes,
): node is Extract<Parents, { type: 'heading' | 'emphasis' | 'strong' | 'link' | 'tableCell' }> {
  return ['heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell', 'textDirective'].includes(node.type)
}

/** The name of a page is words, wherever it stands. */
const isLifted = (node: Nodes): boolean =>
  LIFTED.has(node.type) && !(node.type === 'foreign' && node.syntax === 'wiki-link')

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === ''
