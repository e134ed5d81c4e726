// The bytes of an image to its blocks of metadata, by what the bytes are and not by what the file is called.
import { heifBlocks, isHeif } from './heif-blocks.ts'
import { isJpeg, jpegBlocks } from './jpeg-blocks.ts'
import { lettersOf, type MetadataBlock } from './metadata-block.ts'
import { isPng, pngBlocks } from './png-blocks.ts'
import { isWebp, webpBlocks } from './webp-blocks.ts'

/** A TIFF is one block as a whole. */
const isTiff = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x49 && bytes[1] === 0x49 && bytes[2] === 0x2a && bytes[3] === 0) ||
  (bytes[0] === 0x4d && bytes[1] === 0x4d && bytes[2] === 0 && bytes[3] === 0x2a)

/** Major brands of HEIF and AVIF pictures (ISO/IEC 23008-12, annex B; AV1 Image File Format 1.1, section 6); films have others. */
const PICTURE_BRANDS = /^(avif|avis|hei[cmsx]|hev[cmsx]|mif1|msf1)$/

/**
 * Whether the beginning of a file is that of a picture whose metadata are known here, so that whoever keeps a film need
 * not read it.
 *
 * @param head at least 12 bytes, where the file has so many
 */
export const isKnownPicture = (head: Uint8Array): boolean =>
  isJpeg(head) ||
  isPng(head) ||
  isWebp(head) ||
  isTiff(head) ||
  (isHeif(head) && PICTURE_BRANDS.test(lettersOf(head, 8, 12)))

export function findBlocks(bytes: Uint8Array): MetadataBlock[] {
  if (isJpeg(bytes)) return jpegBlocks(bytes)
  if (isPng(bytes)) return pngBlocks(bytes)
  if (isWebp(bytes)) return webpBlocks(bytes)
  if (isHeif(bytes)) return heifBlocks(bytes)
  return isTiff(bytes) ? [{ kind: 'exif', start: 0, end: bytes.length }] : []
}
