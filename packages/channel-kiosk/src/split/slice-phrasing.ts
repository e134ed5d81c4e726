// Phrasing nodes and a span of their text to the nodes of that span, marks kept.
import type { Nodes, PhrasingContent } from 'mdast'

/** Nodes that are read as one: a price or date is never spread over two screens. */
const WHOLE = new Set(['fact', 'time', 'inlineCode'])

/** Up to this many letters such a node stays whole; nothing longer is a price or a date. */
const LONGEST_WHOLE = 60

export interface FlatText {
  text: string
  /** Spans inside which nothing may be cut. */
  whole: { start: number; end: number }[]
}

/** The text of phrasing nodes, letter for letter as `slicePhrasing` counts it. */
export function flattenPhrasing(nodes: readonly PhrasingContent[]): FlatText {
  const whole: FlatText['whole'] = []
  let text = ''
  for (const node of nodes) {
    const start = text.length
    if (WHOLE.has(node.type) && lengthOf(node) <= LONGEST_WHOLE) {
      text += textOf(node)
      whole.push({ start, end: text.length })
    } else if ('children' in node) {
      const inner = flattenPhrasing(node.children)
      text += inner.text
      whole.push(...inner.whole.map((span) => ({ start: span.start + start, end: span.end + start })))
    } else text += textOf(node)
  }
  return { text, whole }
}

/** The nodes between two offsets of the flat text. Nodes without text go with what follows them, the last with the end. */
export function slicePhrasing(
  nodes: readonly PhrasingContent[],
  start: number,
  end: number,
): PhrasingContent[] {
  const total = nodes.reduce((sum, node) => sum + lengthOf(node), 0)
  const kept: PhrasingContent[] = []
  let at = 0
  for (const node of nodes) {
    const length = lengthOf(node)
    const from = Math.max(start, at)
    const to = Math.min(end, at + length)
    if (length === 0 ? at >= start && (at < end || end === total) : from < to) {
      kept.push(length === 0 || to - from === length ? node : cutNode(node, from - at, to - at))
    }
    at += length
  }
  return kept
}

function cutNode(node: PhrasingContent, start: number, end: number): PhrasingContent {
  if ('children' in node && !isWhole(node)) {
    return { ...node, children: slicePhrasing(node.children, start, end) } as PhrasingContent
  }
  return 'value' in node && !isWhole(node) ? { ...node, value: node.value.slice(start, end) } : node
}

const isWhole = (node: PhrasingContent) => WHOLE.has(node.type) && lengthOf(node) <= LONGEST_WHOLE

function lengthOf(node: PhrasingContent): number {
  if ('children' in node) return node.children.reduce((sum, child) => sum + lengthOf(child), 0)
  return textOf(node).length
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  return 'children' in node ? flattenPhrasing(node.children as PhrasingContent[]).text : ''
}
