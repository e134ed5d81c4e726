// The bytes of an image to the same picture without the place where it was taken.
import { blankExifPosition } from './blank-exif-position.ts'
import { blankXmpPosition } from './blank-xmp-position.ts'
import { findBlocks } from './find-blocks.ts'
import { type MetadataBlock, viewOf } from './metadata-block.ts'
import { isPng, pngChecksum, pngChunks, xmpChunk } from './png-blocks.ts'

/**
 * JPEG, PNG, WebP, AVIF, HEIC and TIFF. Nothing is compressed anew: the picture stays bit for bit, and so do who made it,
 * who has its rights and which way is up, which tools that remove all metadata take away with it.
 *
 * @returns `bytes` themselves where they say nothing of a place
 */
export function stripPosition(bytes: Uint8Array): Uint8Array {
  const blocks = findBlocks(bytes)
  if (blocks.length === 0) return bytes
  const copy = new Uint8Array(bytes)
  const changed = blocks.flatMap((block) => change(copy, block))
  if (changed.length === 0) return bytes
  return isPng(copy) ? mendPng(copy, changed) : copy
}

interface Change {
  start: number
  /** What stands in its place; absent where it was blanked in place. */
  instead?: Uint8Array
}

function change(bytes: Uint8Array, block: MetadataBlock): Change[] {
  const { kind, start, inflated } = block
  if (!inflated) {
    const isBlanked =
      kind === 'exif' ? blankExifPosition(bytes, block) : kind === 'xmp' && blankXmpPosition(bytes, block)
    return isBlanked ? [{ start }] : []
  }
  if (inflated.length === 0) return [{ start, instead: inflated }]
  const isBlanked = blankXmpPosition(inflated, { kind, start: 0, end: inflated.length })
  return isBlanked ? [{ start, instead: xmpChunk(inflated) }] : []
}

/** Writes checksums anew and puts chunks in the place of others: a PNG has no offsets to mend. */
function mendPng(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const parts: Uint8Array[] = []
  let kept = 0
  for (const chunk of pngChunks(bytes)) {
    const change = changes.find(({ start }) => start >= chunk.start && start <= chunk.end)
    if (!change) continue
    if (!change.instead) {
      viewOf(bytes).setUint32(chunk.end, pngChecksum(bytes, chunk))
      continue
    }
    parts.push(bytes.subarray(kept, chunk.start - 8), change.instead)
    kept = chunk.end + 4
  }
  parts.push(bytes.subarray(kept))
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  parts.reduce((at, part) => {
    whole.set(part, at)
    return at + part.length
  }, 0)
  return whole
}
