// A JPEG to its blocks of Exif, XMP and IPTC.
import { lettersOf, type MetadataBlock, viewOf } from './metadata-block.ts'

const EXIF = 'Exif\0\0'
const XMP = 'http://ns.adobe.com/xap/1.0/\0'
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0'
/** The GUID of the whole, its length and where this part begins (XMP specification part 3, 1.1.3.1). */
const MORE_XMP_HEAD = 32 + 4 + 4
const IPTC = 'Photoshop 3.0\0'

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8

export function jpegBlocks(bytes: Uint8Array): MetadataBlock[] {
  const view = viewOf(bytes)
  const blocks: MetadataBlock[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1 // a fill byte
      continue
    }
    // The picture itself begins. Cameras put more pictures behind it, each with metadata of its own.
    if (marker === 0xda || marker === 0xd9) return [...blocks, ...blocksBehind(bytes, at + 2)]
    const start = at + 4
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length || end < start) break
    const block = blockOf(bytes, marker, start, end)
    if (block) blocks.push(block)
    at = end
  }
  return blocks
}

/** Inside a picture no 0xff stands before anything but 0 or a restart: what looks like a segment is one. */
function blocksBehind(bytes: Uint8Array, from: number): MetadataBlock[] {
  const blocks: MetadataBlock[] = []
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 4 <= bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const marker = bytes[at + 1]
    if (marker !== 0xe1) continue
    const end = Math.min(bytes.length, at + 2 + viewOf(bytes).getUint16(at + 2))
    const block = blockOf(bytes, marker, at + 4, end)
    if (block) blocks.push(block)
  }
  return blocks
}

function blockOf(bytes: Uint8Array, marker: number, start: number, end: number): MetadataBlock | undefined {
  const begins = (name: string): boolean =>
    lettersOf(bytes, start, Math.min(end, start + name.length)) === name
  if (marker === 0xed && begins(IPTC)) return { kind: 'iptc', start, end }
  if (marker !== 0xe1) return undefined
  if (begins(EXIF)) return { kind: 'exif', start: start + EXIF.length, end }
  if (begins(XMP)) return { kind: 'xmp', start: start + XMP.length, end }
  if (begins(MORE_XMP)) {
    return { kind: 'xmp', start: Math.min(end, start + MORE_XMP.length + MORE_XMP_HEAD), end }
  }
  return undefined
}
