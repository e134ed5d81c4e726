// Chooses the mode in which a preview is shown first: the channel's own first one, unless it would be too small to read.
import type { PreviewFrame } from '../../../shared/contracts'

/** Below half its size, text of 16 px is smaller than 8. */
const READABLE = 0.5

const scaleOf = (frame: PreviewFrame | undefined, roomPx: number): number => roomPx / (frame?.width ?? roomPx)

/** `undefined` where there is no frame at all. */
export function firstMode(
  modes: readonly string[],
  frames: Record<string, PreviewFrame>,
  roomPx: number,
): string | undefined {
  return modes.find((mode) => scaleOf(frames[mode], roomPx) >= READABLE) ?? modes[0]
}
