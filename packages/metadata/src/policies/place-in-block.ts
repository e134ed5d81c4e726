// A span of a block's text to the place where an editor can mend it.
import { placeOf, placeOfMetadata } from '@kanaal/content'
import type { Document, Place } from '@kanaal/types'
import type { TextBlock } from '../text-blocks.ts'
import type { Span } from './detectors/detector.ts'

/** Exact where the text stands in the source as it is read; else the node it stands in. */
export const placeInBlock = (
  { segments, node, key }: TextBlock,
  { start, end }: Pick<Span, 'start' | 'end'>,
  document: Document,
): Place => {
  if (key !== undefined) return placeOfMetadata(key.split('.')[0] ?? key, document)
  const segment = segments.findLast((one) => one.start <= start)
  const inner = segment?.node
  if (!segment || !inner) return placeOf(node ?? document.tree, document)
  const place = placeOf(inner, document)
  const { position } = inner
  const [from, to] = [start - segment.start, end - segment.start]
  // An entity or an escape makes the source longer than its text: then only the node's own place is sure.
  const isAsRead =
    position?.start.offset !== undefined &&
    position.end.offset !== undefined &&
    position.end.offset - position.start.offset === inner.value.length &&
    to <= inner.value.length
  if (!isAsRead || !place.position || position?.start.offset === undefined) return place
  const at = (offset: number) => {
    const lines = inner.value.slice(0, offset).split('\n')
    const column = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? position.start.column : 1)
    return {
      line: position.start.line + lines.length - 1,
      column,
      offset: (position.start.offset ?? 0) + offset,
    }
  }
  return { ...place, position: { start: at(from), end: at(to) } }
}
