// Blocks to screenfuls of about the same height: nobody likes a last screen with one line on it.
import type { RootContent } from 'mdast'
import { linesOf, type Room } from './measure.ts'
import { packBlocks } from './pack.ts'

/** Packs as tightly as needed for the fewest screens, and then no tighter. */
export function balanceBlocks(blocks: readonly RootContent[], room: Room): RootContent[][] {
  const fewest = packBlocks(blocks, room)
  if (fewest.length < 2) return fewest
  const lines = blocks.reduce((sum, block) => sum + linesOf(block, room.lettersPerLine), 0)
  for (let most = Math.max(2, Math.ceil(lines / fewest.length)); most < room.lines; most += 1) {
    const even = packBlocks(blocks, { ...room, lines: most })
    if (even.length === fewest.length) return even
  }
  return fewest
}
