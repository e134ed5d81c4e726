// A node and its document to the place an editor can open.
import type { Document, Fact, KanaalData, Place } from '@kanaal/types'
import type { Node, Position } from 'unist'
import { defined } from './defined.ts'
import { keysBefore, partName } from './front-matter/front-matter.ts'
import { shifted } from './place-words.ts'

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

/** Our own attributes of an entry: JSON that a place may lead into. */
const OWN_ATTRIBUTES = new Set<unknown>(['contentMetadata', 'channelCopy'])

/**
 * The place of a metadata key, or of what stands inside it as `['copy', 'email', 'preheader']`: the front matter's line,
 * or the form field; where that is unknown, the place of what it stands in.
 */
export function placeOfMetadata(
  path: string | readonly (string | number)[],
  document: Pick<Document, 'id' | 'locale' | 'map'>,
): Place {
  const { metadata, origins } = document.map
  const [key = '', ...rest] = typeof path === 'string' ? [path] : path
  const inside = rest.map((_, index) => `${key}${partName(rest.slice(0, index + 1))}`)
  const nearest = inside.findLast((name) => Object.hasOwn(metadata, name)) ?? key
  const field = metadata[key]?.field
  return defined({
    documentId: document.id,
    locale: document.locale,
    file: origins[0]?.file,
    field: field && (OWN_ATTRIBUTES.has(field[0]) ? [...field, ...keysBefore(rest)] : field),
    position: metadata[nearest]?.position,
  })
}

/** The place of some of the words of a text in the metadata: `from` and `to` are offsets in that text. */
export function placeOfWords(
  key: string,
  { from, to }: { from: number; to: number },
  document: Pick<Document, 'id' | 'locale' | 'map'>,
): Place {
  const place = placeOfMetadata(key, document)
  const start = document.map.metadata[key]?.words?.start
  return start ? { ...place, position: { start: shifted(start, from), end: shifted(start, to) } } : place
}

/** The place of one part of a fact, by the names it may be written under; that of the whole fact where it has none. */
export function placeOfFact(
  { id, place }: Pick<Fact, 'id' | 'place'>,
  names: readonly string[],
  { map: { metadata } }: Pick<Document, 'map'>,
): Place | undefined {
  const start = place?.position?.start.offset
  if (start === undefined) return place
  // Below `facts` it stands under its id, or as a row of a list.
  const isRow = (key: string) => key === `facts.${id}` || /^facts\[\d+\]$/.test(key)
  const row = Object.keys(metadata).find(
    (key) => isRow(key) && metadata[key]?.position?.start.offset === start,
  )
  const part = names.map((name) => metadata[`${row}${partName([name])}`]?.position).find(Boolean)
  return row === undefined || !part ? place : { ...place, position: part }
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
