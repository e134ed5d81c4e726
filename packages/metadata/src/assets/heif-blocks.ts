// An AVIF or HEIC to its blocks of Exif and XMP: items that its `iinf` box names and its `iloc` box places.
import { type Chunk, lettersOf, type MetadataBlock, viewOf } from './metadata-block.ts'

export const isHeif = (bytes: Uint8Array): boolean => lettersOf(bytes, 4, 8) === 'ftyp'

/** ISO 14496-12, 4.2: a size of 1 stands for one of 64 bits behind the type, 0 for the rest of the file. */
function boxesOf(bytes: Uint8Array, from: number, to: number): Chunk[] {
  const view = viewOf(bytes)
  const boxes: Chunk[] = []
  let at = from
  while (at + 8 <= to) {
    const size = view.getUint32(at)
    const isLong = size === 1 && at + 16 <= to
    const length = isLong ? Number(view.getBigUint64(at + 8)) : size === 0 ? to - at : size
    const start = at + (isLong ? 16 : 8)
    const end = at + length
    if (end > to || end < start) break
    boxes.push({ type: lettersOf(bytes, at + 4, at + 8), start, end })
    at = end
  }
  return boxes
}

export function heifBlocks(bytes: Uint8Array): MetadataBlock[] {
  const meta = boxesOf(bytes, 0, bytes.length).find(({ type }) => type === 'meta')
  if (!meta) return []
  const boxes = boxesOf(bytes, meta.start + 4, meta.end)
  const named = (type: string): Chunk | undefined => boxes.find((box) => box.type === type)
  const [info, places] = [named('iinf'), named('iloc')]
  if (!info || !places) return []
  const kinds = kindsOf(bytes, info)
  const idat = named('idat')?.start
  try {
    return placesOf(bytes, places, idat).flatMap(({ id, start, end }): MetadataBlock[] => {
      const kind = kinds.get(id)
      if (!kind || end > bytes.length || start >= end) return []
      if (kind === 'xmp') return [{ kind, start, end }]
      // The offset of the TIFF header stands before it (ISO 23008-12, A.2.1).
      const header = start + 4 + viewOf(bytes).getUint32(start)
      return header < end ? [{ kind, start: header, end }] : []
    })
  } catch (error) {
    // A truncated box: nothing in it can be found by anybody.
    if (error instanceof RangeError) return []
    throw error
  }
}

function kindsOf(bytes: Uint8Array, info: Chunk): Map<number, 'exif' | 'xmp'> {
  const view = viewOf(bytes)
  const kinds = new Map<number, 'exif' | 'xmp'>()
  const first = info.start + 4 + (bytes[info.start] === 0 ? 2 : 4)
  for (const { type, start, end } of boxesOf(bytes, first, info.end)) {
    const version = bytes[start] ?? 0
    if (type !== 'infe' || version < 2 || start + 12 > end) continue
    const [id, at] =
      version === 2 ? [view.getUint16(start + 4), start + 8] : [view.getUint32(start + 4), start + 10]
    const kind = lettersOf(bytes, at, at + 4)
    if (kind === 'Exif') kinds.set(id, 'exif')
    if (kind === 'mime' && lettersOf(bytes, at + 4, end).includes('application/rdf+xml')) kinds.set(id, 'xmp')
  }
  return kinds
}

interface ItemPlace {
  id: number
  start: number
  end: number
}

/** Items of one run of bytes; one in several pieces is metadata of nobody we know. */
function placesOf(bytes: Uint8Array, { start, end }: Chunk, idat: number | undefined): ItemPlace[] {
  const view = viewOf(bytes)
  const version = view.getUint8(start)
  const [offsetSize, lengthSize] = [view.getUint8(start + 4) >> 4, view.getUint8(start + 4) & 15]
  const [baseSize, indexSize] = [
    view.getUint8(start + 5) >> 4,
    version > 0 ? view.getUint8(start + 5) & 15 : 0,
  ]
  let at = start + 6
  const read = (size: number): number => {
    const value = [0, 2, 4, 8].includes(size) ? numberAt(view, at, size) : 0
    at += size
    return value
  }
  const count = read(version < 2 ? 2 : 4)
  const places: ItemPlace[] = []
  for (let index = 0; index < count && at < end; index += 1) {
    const id = read(version < 2 ? 2 : 4)
    const isInIdat = version > 0 && (read(2) & 15) === 1
    at += 2
    const base = read(baseSize) + (isInIdat ? (idat ?? 0) : 0)
    const extents = read(2)
    for (let extent = 0; extent < extents && at < end; extent += 1) {
      at += indexSize
      const offset = base + read(offsetSize)
      const length = read(lengthSize)
      if (extents === 1) places.push({ id, start: offset, end: offset + length })
    }
  }
  return places
}

const numberAt = (view: DataView, at: number, size: number): number => {
  if (size === 0) return 0
  if (size === 8) return Number(view.getBigUint64(at))
  return size === 4 ? view.getUint32(at) : view.getUint16(at)
}
