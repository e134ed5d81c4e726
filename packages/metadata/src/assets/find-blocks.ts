// The bytes of an image to its blocks of metadata, by what the bytes are and not by what the file is called.
import { heifBlocks, isHeif } from './heif-blocks.ts'
import { isJpeg, jpegBlocks } from './jpeg-blocks.ts'
import type { MetadataBlock } from './metadata-block.ts'
import { isPng, pngBlocks } from './png-blocks.ts'
import { isWebp, webpBlocks } from './webp-blocks.ts'

/** A TIFF is one block as a whole. */
const isTiff = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x49 && bytes[1] === 0x49 && bytes[2] === 0x2a && bytes[3] === 0) ||
  (bytes[0] === 0x4d && bytes[1] === 0x4d && bytes[2] === 0 && bytes[3] === 0x2a)

export function findBlocks(bytes: Uint8Array): MetadataBlock[] {
  if (isJpeg(bytes)) return jpegBlocks(bytes)
  if (isPng(bytes)) return pngBlocks(bytes)
  if (isWebp(bytes)) return webpBlocks(bytes)
  if (isHeif(bytes)) return heifBlocks(bytes)
  return isTiff(bytes) ? [{ kind: 'exif', start: 0, end: bytes.length }] : []
}
