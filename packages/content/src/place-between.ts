// Two places in the values of texts -> the editor's own place of what stands between them.
import type { Document, Place } from '@kanaal/types'
import type { Text } from 'mdast'
import type { Point, Position } from 'unist'
import { placeOf } from './place-of.ts'

/** In front of the letter at this offset of the text's value. */
export interface TextOffset {
  node: Text
  offset: number
}

/** Exact wherever the source says what the texts say, also by escapes, entities and indented lines; else all of them. */
export function placeBetween(
  from: TextOffset,
  to: TextOffset,
  document: Pick<Document, 'id' | 'locale' | 'map'>,
): Place {
  const place = placeOf(from.node, document)
  const start = pointAt(from, from.offset) ?? from.node.position?.start
  // Behind the letter before, which may be written as an entity.
  const end = pointAt(to, to.offset - 1) ?? to.node.position?.end
  return start && end ? { ...place, position: { start: plain(start), end: plain(end) } } : place
}

/** Where the offset is written, counted from what writes the letter at `letter`. */
function pointAt({ node, offset }: TextOffset, letter: number): Point | undefined {
  const { position, value } = node
  const runs = runsOf(node)
  if (!position || !runs) return undefined
  const index = runs.findLastIndex(({ at }) => at <= letter)
  const run = runs[index]
  if (!run) return undefined
  const into = offset - run.at
  if (run.width === run.length) return shifted(run.start, value.slice(run.at, offset), into)
  return into === 0 ? run.start : (runs[index + 1]?.start ?? position.end)
}

/** One run where it is written as it reads; none where its value is another than it was read with. */
function runsOf({ position, value }: Text): Position['runs'] {
  const { start, end, runs } = position ?? {}
  const last = runs?.at(-1)
  if (last) return last.at + last.length === value.length ? runs : undefined
  const isVerbatim = start?.offset !== undefined && end?.offset === start.offset + value.length
  return isVerbatim ? [{ at: 0, length: value.length, start: plain(start), width: value.length }] : undefined
}

function shifted({ line, column, offset = 0 }: Point, passed: string, by: number): Point {
  const lines = passed.split(/\r\n?|\n/)
  const inLine = lines.at(-1)?.length ?? 0
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + by : inLine + 1,
    offset: offset + by,
  }
}

const plain = ({ line, column, offset }: Point) => ({ line, column, ...(offset !== undefined && { offset }) })
