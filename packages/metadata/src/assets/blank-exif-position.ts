// A block of Exif to the same block without its GPS directory; every other value stays where it was.
import { type MetadataBlock, viewOf } from './metadata-block.ts'

const GPS_DIRECTORY = 0x8825
const ENTRY_BYTES = 12
/** Bytes of one value by its type (TIFF 6.0, section 2); types nobody defined have none. */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
/** The picture, its thumbnail, and a few more; a circle ends here. */
const DIRECTORIES = 8

/** Writes into `bytes`. Gives whether there was anything to blank. */
export function blankExifPosition(bytes: Uint8Array, { start, end }: MetadataBlock): boolean {
  if (end - start < 8) return false
  const view = viewOf(bytes)
  const isLittle = view.getUint8(start) === 0x49
  const read16 = (at: number): number => view.getUint16(at, isLittle)
  const read32 = (at: number): number => view.getUint32(at, isLittle)
  const entriesOf = (at: number): number => {
    const count = at >= start && at + 2 <= end ? read16(at) : 0
    return at + 2 + count * ENTRY_BYTES <= end ? count : 0
  }
  let isChanged = false
  let directory = start + read32(start + 4)
  for (let turn = 0; turn < DIRECTORIES && directory > start; turn += 1) {
    let count = entriesOf(directory)
    if (count === 0) break
    const rest = (): number => directory + 2 + count * ENTRY_BYTES
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + index * ENTRY_BYTES
      if (read16(entry) !== GPS_DIRECTORY) continue
      blankDirectory(start + read32(entry + 8))
      // What follows moves up, the address of the next directory with it.
      const tail = Math.min(end, rest() + 4)
      bytes.copyWithin(entry, entry + ENTRY_BYTES, tail)
      bytes.fill(0, tail - ENTRY_BYTES, tail)
      count -= 1
      index -= 1
      view.setUint16(directory, count, isLittle)
      isChanged = true
    }
    directory = rest() + 4 <= end ? start + read32(rest()) : 0
  }
  return isChanged

  function blankDirectory(at: number): void {
    const count = entriesOf(at)
    for (let index = 0; index < count; index += 1) {
      const entry = at + 2 + index * ENTRY_BYTES
      const length = (TYPE_BYTES[read16(entry + 2)] ?? 0) * read32(entry + 4)
      const value = start + read32(entry + 8)
      if (length > 4 && value > start && value + length <= end) bytes.fill(0, value, value + length)
    }
    if (count > 0) bytes.fill(0, at, at + 2 + count * ENTRY_BYTES)
  }
}
