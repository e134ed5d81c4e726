// Images and files a document shows: as it names them, and as I/O found them.
import { z } from 'zod'

export const assetFormat = z.object({
  url: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  mediaType: z.string().optional(),
  bytes: z.number().int().optional(),
})
export type AssetFormat = z.infer<typeof assetFormat>

/** An asset as the document names it: `src` is the key under which everybody asks for it. */
export const asset = z.object({
  src: z.string(),
  alt: z.string().optional(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  mediaType: z.string().optional(),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  formats: z.array(assetFormat).optional(),
  /** Both 0 to 1, from the top left. */
  focalPoint: z.object({ x: z.number(), y: z.number() }).optional(),
})
export type Asset = z.infer<typeof asset>

/** An asset after I/O. Where the source could read it, `file` holds the bytes and the name it gets beside a rendition. */
export interface ResolvedAsset extends Asset {
  /** Absolute http(s) address at which a reader will find it. */
  url: string
  file?: { path: string; sha256: string; mediaType: string; body: Uint8Array }
}
