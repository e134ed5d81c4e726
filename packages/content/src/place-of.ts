// A node and its document to the place an editor can open.
import type { Document, KanaalData, Place } from '@kanaal/types'
import type { Node, Position } from 'unist'
import { defined } from './defined.ts'

/** File or field and the position inside it; the nearest thing known, where a node was generated. */
export function placeOf(node: Node, document: Pick<Document, 'id' | 'locale' | 'map'>): Place {
  const { origin: index = 0 } = (node.data ?? {}) as KanaalData
  const origin = document.map.origins[index]
  return defined({
    documentId: document.id,
    locale: document.locale,
    file: origin?.file,
    field: origin?.field,
    position: toPosition(node.position),
  })
}

/** The place of a metadata key: the front matter's line, or the form field. */
export function placeOfMetadata(key: string, document: Pick<Document, 'id' | 'locale' | 'map'>): Place {
  const known = document.map.metadata[key]
  return defined({
    documentId: document.id,
    locale: document.locale,
    file: document.map.origins[0]?.file,
    field: known?.field,
    position: known?.position,
  })
}

/** The place of a node inside the text being parsed; whoever parses adds the file or field. */
export function placeInText(node: Node): Place | undefined {
  const position = toPosition(node.position)
  return position && { position }
}

function toPosition(position: Position | undefined): Place['position'] {
  if (!position) return undefined
  const { start, end } = position
  return { start: defined({ ...start }), end: defined({ ...end }) }
}
