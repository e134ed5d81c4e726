// Nodes to how much room they take on a screen: words, and lines of type.
import { collapseSpace, countWords, toText } from '@kanaal/content'
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

/** Counting words is slow and nodes never change: each is counted once, however often it is tried on a screen. */
const counted = new WeakMap<Nodes, { locale: string; words: number }>()

function wordsOf(node: Nodes, locale: string): number {
  const known = counted.get(node)
  if (known?.locale === locale) return known.words
  const words = countWords(toText(node), locale)
  counted.set(node, { locale, words })
  return words
}

/** Measures one node. Sizes add up: two nodes take the sum of what each takes. */
export function measure(node: Nodes, room: Room): Size {
  return { words: wordsOf(node, room.locale), lines: linesOf(node, room.lettersPerLine) }
}

/** Chinese, Japanese and Korean letters are as wide as two Latin ones (Unicode UAX #11, https://www.unicode.org/reports/tr11/, read 2026-11-21). */
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** Room that text takes on a line, in Latin letters. */
const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0)

/** Lines that running text takes. */
export const linesOfText = (text: string, lettersPerLine: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line.trim()) / lettersPerLine)), 0)

/** Lines that a block takes. */
export function linesOf(node: Nodes, lettersPerLine: number): number {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return linesOfWords(node, lettersPerLine)
  }
  if (!('children' in node)) return 'value' in node ? linesOfText(node.value, lettersPerLine) : 0
  const indented = node.type === 'listItem' || node.type === 'callout' || node.type === 'blockquote'
  const letters = indented ? Math.max(1, lettersPerLine - INDENT_LETTERS) : lettersPerLine
  const own = node.type === 'callout' && node.title ? 1 : 0
  return node.children.reduce((sum, child) => sum + linesOf(child, letters), own)
}

/** Lines by the letters a line holds: balancing tries the same nodes on screens of every height. */
const linesBy = new WeakMap<Nodes, Map<number, number>>()

function linesOfWords(node: Nodes, lettersPerLine: number): number {
  const known = linesBy.get(node) ?? new Map<number, number>()
  linesBy.set(node, known)
  const lines = known.get(lettersPerLine) ?? linesOfText(textWithBreaks(node), lettersPerLine)
  known.set(lettersPerLine, lines)
  return lines
}

function textWithBreaks(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('children' in node) return node.children.map(textWithBreaks).join('')
  return 'value' in node ? collapseSpace(node.value) : ''
}
