// A stretch of a block's text to the editor's own place of it.
import { placeOf, placeOfMetadata } from '@kanaal/content'
import type { Document, Place, Position } from '@kanaal/types'
import type { Text } from 'mdast'
import type { Block } from './blocks-of.ts'

/** Exact where the source says what the text says; the whole node where escapes or entities stand in between. */
export function placeInBlock(block: Block, start: number, end: number, document: Document): Place {
  if (block.key !== undefined) return placeOfMetadata(block.key, document)
  const [first, last] = [segmentAt(block, start), segmentAt(block, end - 1)]
  if (!first || !last) return {}
  const place = placeOf(first.node, document)
  const from = positionIn(
    first.node,
    start - first.start,
    Math.min(end - first.start, first.node.value.length),
  )
  const to = positionIn(last.node, Math.max(0, start - last.start), end - last.start)
  return from && to ? { ...place, position: { start: from.start, end: to.end } } : place
}

function segmentAt({ segments }: Block, offset: number): Block['segments'][number] | undefined {
  return segments.findLast(({ start }) => start <= offset)
}

function positionIn({ position, value }: Text, from: number, to: number): Position | undefined {
  if (!position) return undefined
  const { start, end } = position
  const isVerbatim =
    start.offset !== undefined &&
    end.offset !== undefined &&
    end.offset - start.offset === value.length &&
    !value.includes('\n')
  if (!isVerbatim) return { start: { ...start }, end: { ...end } }
  const at = (offset: number) => ({
    line: start.line,
    column: start.column + offset,
    offset: (start.offset ?? 0) + offset,
  })
  return { start: at(from), end: at(to) }
}
