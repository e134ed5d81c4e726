// The bytes of an image to what it says of itself: who made it, who has its rights until when, what is on it.
import { parse, sidecar } from 'exifr/dist/full.esm.mjs'
import { findBlocks } from './find-blocks.ts'
import { lettersOf, type MetadataBlock } from './metadata-block.ts'
import { fromEmbedded } from './reconcile.ts'

export interface AssetMetadata {
  title?: string
  description?: string
  /** What is to be said to those who cannot see it, by language; `''` is the language nobody named. */
  alt?: Record<string, string>
  creator?: string
  credit?: string
  rights?: string
  rightsHolder?: string
  /** Where the licence can be read, else its words. */
  license?: string
  /** `YYYY-MM-DD`: the first and the last day on which it may be used. */
  validFrom?: string
  validUntil?: string
  /** Whether the people on it agreed: PLUS, Model Release Status. */
  modelRelease?: ModelRelease
  keywords?: string[]
  /** Whether it says where it was taken; the place itself is nobody's business. */
  hasPosition: boolean
  conflicts: Conflict[]
}

/** Of nobody, of some, of all, or there is nobody to ask. */
export type ModelRelease = 'none' | 'limited' | 'unlimited' | 'not-applicable'

/** Two forms of metadata in one file that disagree; XMP is the newest, and wins over IPTC and Exif. */
export interface Conflict {
  key: string
  used: string
  from: 'xmp' | 'iptc' | 'exif'
  other: string
  in: 'iptc' | 'exif'
}

/** Values by name, as exifr gives them: of XMP by name space. */
export type Embedded = Record<string, unknown>
export interface EmbeddedMetadata {
  xmp: Record<string, Embedded>
  iptc: Embedded
  exif: Embedded
  hasPosition: boolean
}

/** Never throws for what is in the file: of what cannot be read nothing is known. */
export async function readAssetMetadata(bytes: Uint8Array): Promise<AssetMetadata> {
  const found: EmbeddedMetadata = { xmp: {}, iptc: {}, exif: {}, hasPosition: false }
  for (const block of findBlocks(bytes)) {
    await readBlock(bytes, block, found)
  }
  return fromEmbedded(found)
}

async function readBlock(bytes: Uint8Array, block: MetadataBlock, found: EmbeddedMetadata): Promise<void> {
  const { kind, start, end, inflated } = block
  const body = inflated ?? bytes.subarray(start, end)
  if (body.length === 0) return
  try {
    if (kind === 'xmp') {
      const { errors: _, ...spaces } = (await sidecar(body, { mergeOutput: false }, 'xmp')) as Embedded
      for (const [space, values] of Object.entries(spaces)) {
        found.xmp[space] = { ...(values as Embedded), ...found.xmp[space] }
      }
      found.hasPosition ||= /:GPS(Latitude|Longitude)/i.test(lettersOf(body, 0, body.length))
    } else if (kind === 'exif') {
      const { ifd0, gps } = (await parse(body, { mergeOutput: false, gps: true })) as Record<
        string,
        Embedded | undefined
      >
      found.exif = { ...ifd0, ...found.exif }
      found.hasPosition ||= gps?.GPSLatitude !== undefined
    } else {
      const { iptc } = (await parse(asJpeg(body), { mergeOutput: false, iptc: true })) as {
        iptc?: Embedded
      }
      found.iptc = { ...iptc, ...found.iptc }
    }
  } catch {
    // A block that is broken, or of a dialect that exifr does not know, tells nothing; the others still may.
  }
}

/** exifr finds IPTC by the segment of a JPEG that holds it. */
function asJpeg(body: Uint8Array): Uint8Array {
  const length = body.length + 2
  return Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xed,
    length >> 8,
    length & 0xff,
    ...body,
    0xff,
    0xda,
    0,
    2,
    0xff,
    0xd9,
  ])
}
