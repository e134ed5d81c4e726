// A stretch of a block to the words on both sides of it, which show what it is about.

/** UTF-16 units on each side: some six words, a line of a panel. */
const AROUND = 40

/** Whole words only; `…` where the block goes on. */
export function excerptAround(text: string, start: number, end: number): { before: string; after: string } {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: from === 0 ? before : before.replace(/^\S*\s*/, '… '),
    after: to === text.length ? after : after.replace(/\s*\S*$/, ' …'),
  }
}
