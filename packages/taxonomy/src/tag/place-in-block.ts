// A stretch of a block's text to the editor's own place of it.
import { placeBetween, placeOfWords } from '@kanaal/content'
import type { Document, Place } from '@kanaal/types'
import type { Block } from './blocks-of.ts'

export function placeInBlock(block: Block, start: number, end: number, document: Document): Place {
  if (block.key !== undefined) return placeOfWords(block.key, { from: start, to: end }, document)
  const [first, last] = [segmentAt(block, start), segmentAt(block, end - 1)]
  if (!first || !last) return {}
  return placeBetween(
    { node: first.node, offset: start - first.start },
    { node: last.node, offset: end - last.start },
    document,
  )
}

function segmentAt({ segments }: Block, offset: number): Block['segments'][number] | undefined {
  return segments.findLast(({ start }) => start <= offset)
}
