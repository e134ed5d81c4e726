// What is lost of HTML to nodes in the tree that was made of it: somebody must hear of each piece.
import type { Root as HastRoot } from 'hast'
import type { Html, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { isDropped } from './html-handlers.ts'
import type { Span } from './lost-tags.ts'
import { createToSource } from './to-source.ts'

/** Where the elements and tags stand that stand-ins were left for. */
export function standInsOf(hast: HastRoot): Span[] {
  const spans: Span[] = []
  visit(hast, 'element', (node) => {
    const { start, end } = node.position ?? {}
    if (isDropped(node) && start?.offset !== undefined && end?.offset !== undefined)
      spans.push({ start: start.offset, end: end.offset })
  })
  return spans
}

/** Puts what is lost and stands nowhere in the tree, as tags of blocks do, before the block that begins or goes on there. */
export function putBack(tree: Root, html: string, lost: readonly Span[]): void {
  const present = new Set<number | undefined>()
  visit(tree, 'html', ({ position }) => void present.add(position?.start.offset))
  const toPosition = createToSource(wholeOf(html))
  const missing = lost.filter(({ start }) => !present.has(start))
  const nodeOf = ({ start, end }: Span): Html => {
    const position = toPosition?.(start, end)
    return { type: 'html', value: html.slice(start, end), ...(position && { position }) }
  }
  const children: Root['children'] = []
  let next = 0
  for (const block of tree.children) {
    const end = block.position?.end.offset ?? -1
    for (let one = missing[next]; one && one.start < end; one = missing[next]) {
      children.push(nodeOf(one))
      next += 1
    }
    children.push(block)
  }
  tree.children = [...children, ...missing.slice(next).map(nodeOf)]
}

function wholeOf(html: string): Html {
  const lines = html.split('\n')
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: html.length }
  return { type: 'html', value: html, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}
