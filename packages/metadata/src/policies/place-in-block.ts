// A span of a block's text to the place where an editor can mend it.
import { placeBetween, placeOf, placeOfMetadata } from '@kanaal/content'
import type { Document, Place } from '@kanaal/types'
import type { TextBlock } from '../text-blocks.ts'
import type { Span } from './detectors/detector.ts'

export const placeInBlock = (
  { segments, node, key }: TextBlock,
  { start, end }: Pick<Span, 'start' | 'end'>,
  document: Document,
): Place => {
  if (key !== undefined) return placeOfMetadata(key.split('.')[0] ?? key, document)
  const [first, last] = [start, end - 1].map((offset) => segments.findLast((one) => one.start <= offset))
  if (!first || !last) return placeOf(node ?? document.tree, document)
  return placeBetween(
    { node: first.node, offset: start - first.start },
    { node: last.node, offset: Math.min(end - last.start, last.node.value.length) },
    document,
  )
}
