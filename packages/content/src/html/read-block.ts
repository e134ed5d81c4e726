// A block of raw HTML to the blocks that say the same, and the pieces of it that say nothing to anybody.
import type { TextRun } from '@kanaal/types'
import type { Html, Nodes, RootContent } from 'mdast'
import { noteRuns } from '../note-runs.ts'
import { visit } from '../visit.ts'
import { htmlPieces } from '../written-pieces.ts'
import { markTags, parseHtml, toTree } from './from-html.ts'
import { HTML_DEPTH, htmlDepth } from './html-depth.ts'
import { lostTags, type Span } from './lost-tags.ts'
import { standInsOf } from './put-back.ts'
import { createToSource } from './to-source.ts'

export interface HtmlBlock {
  nodes: RootContent[]
  /** Each a part of the block, in order; together with `nodes` and comments they are all of it. */
  lost: Html[]
  /** Opening tags of elements whose node says less. */
  lessened: Lessened[]
}

export interface Lessened {
  tag: Html
  /** The type of the node that stands for the element. */
  to: string
}

export function readBlock(html: Html): HtmlBlock {
  if (htmlDepth(html.value) > HTML_DEPTH) return { nodes: [], lost: [html], lessened: [] }
  const parsed = parseHtml(html.value)
  // Each of them: texts on both sides of a tag stay two.
  markTags(parsed, html.value)
  const spans = standInsOf(parsed.hast)
  const lessenedTo = new Map(parsed.lessened)
  const tree = toTree(parsed.hast, ({ position }, to) => {
    const at = position?.start.offset
    if (at !== undefined && parsed.understood.has(at)) lessenedTo.set(at, to)
    return []
  })
  takeDropped(tree)
  const { lost, lesser } = lostTags({ ...parsed, lessened: lessenedTo }, html.value, spans)

  noteRuns(tree, html.value, htmlPieces)
  const toSource = createToSource(html)
  const data = html.data && { data: html.data }
  visit(tree, (node: Nodes) => {
    const { start, end, runs } = node.position ?? {}
    delete node.position
    const position =
      toSource && start?.offset !== undefined && end?.offset !== undefined
        ? { ...toSource(start.offset, end.offset), ...(runs && { runs: runs.map(inSource) }) }
        : html.position
    Object.assign(node, position && { position }, data)
  })
  if (!toSource && lost.length > 0) return { nodes: tree.children, lost: [html], lessened: [] }
  const pieceOf = ({ start, end }: Span): Html => {
    const position = toSource?.(start, end)
    return { type: 'html', value: html.value.slice(start, end), ...(position && { position }), ...data }
  }
  const lessened = lesser.map(({ to, ...span }) => ({ tag: pieceOf(span), to }))
  return { nodes: tree.children, lost: lost.map(pieceOf), lessened }

  function inSource(run: TextRun): TextRun {
    const at = run.start.offset ?? 0
    const { start } = toSource?.(at, at) ?? run
    return { ...run, start: { ...start, offset: start.offset ?? 0 } }
  }

  /** What acts was left in the tree as `html`: here it was only counted. */
  function takeDropped(parent: Extract<Nodes, { children: unknown }>): void {
    const children = (parent.children as Nodes[]).filter((node) => {
      if ('children' in node) takeDropped(node)
      return node.type !== 'html' && !isEmptied(node)
    })
    parent.children = children as typeof parent.children
  }
}

const isEmptied = (node: Nodes): boolean =>
  node.type === 'paragraph' &&
  node.children.every((child) => child.type === 'text' && child.value.trim() === '')
