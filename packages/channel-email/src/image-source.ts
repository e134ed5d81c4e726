// The name of an image to the address and width that a mail client can show, or to nothing.
import { type AssetFormat, type Context, isMissing, type ResolvedAsset } from '@kanaal/types'

/** What every mail client draws (caniemail.com/features/image-webp, image-svg and image-avif, read 2026-11-21). */
const SHOWN_EVERYWHERE = /^image\/(png|jpeg|gif)$/

export interface ImageSource {
  src: string
  /** CSS px. */
  width: string
}

/** `maxWidth` is in CSS px; a screen of double density gets twice as many pixels, where there is such a size. */
export function imageSource(src: string, context: Context, maxWidth: number): ImageSource | undefined {
  // A file that is not there has no address either: its words say more than a broken picture.
  if (isMissing(src, context.inputs)) return undefined
  const asset = context.asset(src)
  const chosen = asset && chooseFormat(asset, 2 * maxWidth)
  const address = context.link(chosen?.url ?? asset?.url ?? src)
  if (!address || !/^https?:/.test(address)) return undefined
  return { src: address, width: String(Math.min(maxWidth, asset?.width ?? maxWidth)) }
}

/** Why there is no picture, as a loss says it. */
export const causeOfNoPicture = (src: string, { inputs }: Context): string =>
  isMissing(src, inputs) ? 'image-missing' : 'image-address'

/** The smallest size that is sharp enough, else the largest; formats that some clients cannot draw come last. */
function chooseFormat(asset: ResolvedAsset, wanted: number): AssetFormat | undefined {
  const shown = (asset.formats ?? []).filter((format) => SHOWN_EVERYWHERE.test(format.mediaType ?? ''))
  const originalIsShown = SHOWN_EVERYWHERE.test(asset.mediaType ?? 'image/jpeg')
  if (originalIsShown && (asset.width ?? 0) <= wanted) return undefined
  const byWidth = shown.toSorted((a, b) => a.width - b.width)
  const sharp = byWidth.find((format) => format.width >= wanted)
  return sharp ?? (originalIsShown ? undefined : byWidth.at(-1))
}
