// A PNG to its blocks of Exif and XMP, and to its chunks, whose checksums follow their content.
import { inflateSync } from 'node:zlib'
import { afterExifName, type Chunk, lettersOf, type MetadataBlock, viewOf } from './metadata-block.ts'

const XMP = 'XML:com.adobe.xmp'
/** Bytes of XMP: a long history of changes in Photoshop, and not more. */
const XMP_BYTES = 4_000_000

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte)

export function pngChunks(bytes: Uint8Array): Chunk[] {
  const view = viewOf(bytes)
  const chunks: Chunk[] = []
  let at = SIGNATURE.length
  while (at + 12 <= bytes.length) {
    const start = at + 8
    const end = start + view.getUint32(at)
    if (end + 4 > bytes.length) break
    chunks.push({ type: lettersOf(bytes, at + 4, at + 8), start, end })
    at = end + 4
  }
  return chunks
}

export const pngBlocks = (bytes: Uint8Array): MetadataBlock[] =>
  pngChunks(bytes).flatMap((chunk) => blockOf(bytes, chunk) ?? [])

function blockOf(bytes: Uint8Array, { type, start, end }: Chunk): MetadataBlock | undefined {
  if (type === 'eXIf') return { kind: 'exif', start: afterExifName(bytes, start, end), end }
  if (type !== 'iTXt' && type !== 'tEXt' && type !== 'zTXt') return undefined
  const keyword = lettersOf(bytes, start, Math.min(end, start + 80)).split('\0')[0] ?? ''
  // ImageMagick writes whole profiles as hexadecimal digits (coders/png.c).
  if (/^Raw profile type (exif|xmp|app1)$/i.test(keyword)) {
    return { kind: 'exif', start, end, inflated: new Uint8Array() }
  }
  if (keyword !== XMP) return undefined
  const flag = start + keyword.length + 1
  if (type === 'tEXt') return { kind: 'xmp', start: flag, end }
  // libvips writes it so, though XMP asks for iTXt.
  const inside = (from: number) => inflate(bytes.subarray(from, end))
  if (type === 'zTXt') return { kind: 'xmp', start: flag, end, inflated: inside(flag + 1) }
  // Keyword, compression flag and method, then language and translated keyword, each ended by a zero.
  const language = bytes.indexOf(0, flag + 2)
  const text = language < 0 ? 0 : bytes.indexOf(0, language + 1) + 1
  if (text === 0 || text > end) return undefined
  const isCompressed = bytes[flag] === 1
  return { kind: 'xmp', start: text, end, ...(isCompressed ? { inflated: inside(text) } : {}) }
}

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return new Uint8Array(inflateSync(bytes, { maxOutputLength: XMP_BYTES }))
  } catch {
    return new Uint8Array() // broken, or a bomb: nothing that anybody could read
  }
}

/** A chunk with XMP that is not compressed. */
export function xmpChunk(xmp: Uint8Array): Uint8Array {
  const head = Uint8Array.from(`....iTXt${XMP}\0\0\0\0\0`, (letter) => letter.charCodeAt(0))
  const bytes = new Uint8Array(head.length + xmp.length + 4)
  bytes.set(head)
  bytes.set(xmp, head.length)
  const chunk = { type: 'iTXt', start: 8, end: bytes.length - 4 }
  viewOf(bytes).setUint32(0, chunk.end - chunk.start)
  viewOf(bytes).setUint32(chunk.end, pngChecksum(bytes, chunk))
  return bytes
}

/** The checksum of a chunk over its type and content (PNG specification, annex D). */
export function pngChecksum(bytes: Uint8Array, { start, end }: Chunk): number {
  let sum = 0xffffffff
  for (let at = start - 4; at < end; at += 1) {
    sum ^= bytes[at] ?? 0
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
