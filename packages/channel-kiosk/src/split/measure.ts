// Nodes to how much room they take on a screen: words, and lines of type.
import { countWords, toText } from '@kanaal/content'
import type { Nodes } from 'mdast'

export interface Size {
  words: number
  lines: number
}

/** What a screenful may hold, and how its lines are counted. */
export interface Room {
  words: number
  lines: number
  lettersPerLine: number
  locale: string
}

/** Letters that the bullet of a list item or the edge of a callout takes from a line. */
export const INDENT_LETTERS = 3

/** Measures one node. Sizes add up: two nodes take the sum of what each takes. */
export function measure(node: Nodes, room: Room): Size {
  return { words: countWords(toText(node), room.locale), lines: linesOf(node, room.lettersPerLine) }
}

/** Lines that running text takes. */
export const linesOfText = (text: string, lettersPerLine: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.trim().length / lettersPerLine)), 0)

/** Lines that a block takes. */
export function linesOf(node: Nodes, lettersPerLine: number): number {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return linesOfText(textWithBreaks(node), lettersPerLine)
  }
  if (!('children' in node)) return 'value' in node ? linesOfText(node.value, lettersPerLine) : 0
  const indented = node.type === 'listItem' || node.type === 'callout' || node.type === 'blockquote'
  const letters = indented ? Math.max(1, lettersPerLine - INDENT_LETTERS) : lettersPerLine
  const own = node.type === 'callout' && node.title ? 1 : 0
  return node.children.reduce((sum, child) => sum + linesOf(child, letters), own)
}

function textWithBreaks(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('children' in node) return node.children.map(textWithBreaks).join('')
  return 'value' in node ? node.value.replace(/\s+/g, ' ') : ''
}
