// What stands on a scene to the time it stays there.
import type { KioskOptions } from './options.ts'

export interface Load {
  words: number
  images: number
  codes: number
}

/** `clamp(8, 3 + words / 3 + 1.5 * images + 5 * codes, 45)` seconds by default, in ms. */
export function dwellOf({ words, images, codes }: Load, options: KioskOptions['dwell']): number {
  const { base, wordsPerSecond, image, qr, min, max } = options
  const seconds = base + words / wordsPerSecond + image * images + qr * codes
  return Math.round(Math.min(Math.max(seconds, min), Math.max(min, max)) * 1000)
}
