// A position inside a piece of raw HTML to the one in the text that the HTML stands in.
import type { Html } from 'mdast'
import type { Point, Position } from 'unist'

/** Undefined where lines of the piece begin with marks of a container that differ from line to line. */
export function createToSource(html: Html): ((start: number, end: number) => Position) | undefined {
  const { value, position } = html
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined
  const { start, end } = position
  const from = position.start.offset
  const lines = [0]
  for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) lines.push(at + 1)
  const missing = position.end.offset - from - value.length
  const prefix = lines.length > 1 ? missing / (lines.length - 1) : 0
  if (!Number.isInteger(prefix) || prefix < 0 || (lines.length === 1 && missing !== 0)) return undefined
  if (end.line - start.line !== lines.length - 1) return undefined

  function pointOf(at: number): Point {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((lines[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const column = at - (lines[low] ?? 0) + (low === 0 ? start.column : prefix + 1)
    return { line: start.line + low, column, offset: from + at + low * prefix }
  }
  return (first, last) => ({ start: pointOf(first), end: pointOf(last) })
}
