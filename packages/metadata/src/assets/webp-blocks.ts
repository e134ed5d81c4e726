// A WebP to its blocks of Exif and XMP.
import { afterExifName, lettersOf, type MetadataBlock, viewOf } from './metadata-block.ts'

export const isWebp = (bytes: Uint8Array): boolean =>
  lettersOf(bytes, 0, 4) === 'RIFF' && lettersOf(bytes, 8, 12) === 'WEBP'

export function webpBlocks(bytes: Uint8Array): MetadataBlock[] {
  const view = viewOf(bytes)
  const blocks: MetadataBlock[] = []
  let at = 12
  while (at + 8 <= bytes.length) {
    const type = lettersOf(bytes, at, at + 4)
    const start = at + 8
    const end = Math.min(bytes.length, start + view.getUint32(at + 4, true))
    if (type === 'EXIF') blocks.push({ kind: 'exif', start: afterExifName(bytes, start, end), end })
    if (type === 'XMP ') blocks.push({ kind: 'xmp', start, end })
    // Chunks begin at even offsets.
    at = end + ((end - start) % 2)
  }
  return blocks
}
