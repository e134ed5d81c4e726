// What an image file holds beside its picture, and where: runs of bytes that other tools read as Exif, XMP or IPTC.

export interface MetadataBlock {
  kind: 'exif' | 'xmp' | 'iptc'
  /** Of the block's own first byte: of Exif the TIFF header, of XMP the first letter. */
  start: number
  end: number
  /** What it holds, where it cannot be read in place because it is compressed; empty where nobody can read it. */
  inflated?: Uint8Array
}

/** A box of bytes in a file of chunks: `start` to `end` is its content. */
export interface Chunk {
  type: string
  start: number
  end: number
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Bytes as letters, one for one: offsets in the text are offsets in the bytes. */
export const lettersOf = (bytes: Uint8Array, start: number, end: number): string => {
  let text = ''
  // A call takes so many arguments before the stack is full.
  for (let at = start; at < end; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8192)))
  }
  return text
}

/** `Exif\0\0` stands before the TIFF header in some formats, and by mistake in others. */
export const afterExifName = (bytes: Uint8Array, start: number, end: number): number =>
  lettersOf(bytes, start, Math.min(end, start + 6)) === 'Exif\0\0' ? start + 6 : start
