// A tree and the source it was read from -> the same tree, each text knowing where its letters are written.
import type { TextRun } from '@kanaal/types'
import type { Nodes, Text } from 'mdast'
import type { Point } from 'unist'
import { visit } from './visit.ts'
import type { Piece } from './written-pieces.ts'

/** What readers take off the front of a text: white space, and the mark of a callout. */
const DROPPED = /^\s*(?:\[!\w+\][+-]?\s*)?$/

/** Changes `tree`, whose positions are those in `source`. Texts that are written as they read need no runs. */
export function noteRuns(tree: Nodes, source: string, piecesOf: (source: string) => Piece[]): void {
  visit(tree, 'text', (node) => {
    const runs = runsOf(node, source, piecesOf)
    if (runs && node.position) node.position.runs = runs
  })
}

function runsOf(
  { value, position }: Text,
  source: string,
  piecesOf: (source: string) => Piece[],
): TextRun[] | undefined {
  const { start, end } = position ?? {}
  if (!start || start.offset === undefined || end?.offset === undefined) return undefined
  const written = source.slice(start.offset, end.offset)
  if (written === value) return undefined
  const pieces = piecesOf(written)
  const read = pieces.map(({ text }) => text).join('')
  const from = read.trimEnd().length - value.trimEnd().length
  // A text that was made of something else is not written at all.
  if (value === '' || from < 0 || !read.startsWith(value, from) || !DROPPED.test(read.slice(0, from)))
    return undefined
  return cut(pieces, from, from + value.length, createPoints(written, start))
}

/** The pieces from one letter to another as runs; a piece that is one whole cannot be cut. */
function cut(
  pieces: readonly Piece[],
  from: number,
  to: number,
  pointAt: (offset: number) => Point,
): TextRun[] | undefined {
  const runs: TextRun[] = []
  let at = 0
  for (const { start, end, text } of pieces) {
    const [first, last] = [Math.max(from - at, 0), Math.min(to - at, text.length)]
    const isVerbatim = text.length === end - start
    if (first < last) {
      if (!isVerbatim && last - first < text.length) return undefined
      runs.push({
        at: at + first - from,
        length: last - first,
        start: pointAt(start + first),
        width: isVerbatim ? last - first : end - start,
      })
    }
    at += text.length
  }
  return runs
}

/** Asked for from left to right. */
function createPoints(written: string, start: Point): (offset: number) => Point {
  let [line, lineStart, seen] = [0, 0, 0]
  return (offset) => {
    for (; seen < offset; seen++) {
      const unit = written.charCodeAt(seen)
      if (unit === 0x0a || (unit === 0x0d && written.charCodeAt(seen + 1) !== 0x0a)) {
        line++
        lineStart = seen + 1
      }
    }
    return {
      line: start.line + line,
      column: offset - lineStart + (line === 0 ? start.column : 1),
      offset: (start.offset ?? 0) + offset,
    }
  }
}
