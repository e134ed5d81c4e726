// Chooses the mode in which a preview is shown first: the channel's own first one, unless it would be too small to read.
import type { PreviewFrame } from '../../../shared/contracts'

/** Below half its size, text of 16 px is smaller than 8. */
const READABLE = 0.5

/** A screen is made to be read from afar: it may be drawn as small as it must. */
const isReadable = (frame: PreviewFrame | undefined, roomPx: number): boolean =>
  frame?.sandbox === 'allow-scripts' || roomPx / (frame?.width ?? roomPx) >= READABLE

/** `undefined` where there is no frame at all. */
export function firstMode(
  modes: readonly string[],
  frames: Record<string, PreviewFrame>,
  roomPx: number,
): string | undefined {
  return modes.find((mode) => isReadable(frames[mode], roomPx)) ?? modes[0]
}
