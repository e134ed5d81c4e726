// A block of text and a table of labels to the mentions in it: at each word the longest label that fits.

import type { Block } from './blocks-of.ts'
import type { LabelEntry, LabelTable } from './label-table.ts'

export interface Mention {
  block: Block
  start: number
  end: number
  /** What it may mean: one concept, or namesakes. */
  candidates: LabelEntry[]
  /** The very words of the label, not another form of them. */
  isExact: boolean
}

/** `stems` collects the stem of every word, for what stands in brackets behind a label. */
export function findMentions(block: Block, table: LabelTable, stems: Set<string>): Mention[] {
  const { count, ids, starts, ends } = table.scanner.scan(block.text)
  const numbers = Array.from({ length: count }, (_, index) => {
    const stem = table.stemOf(block.text.slice(starts[index], ends[index]))
    stems.add(stem)
    return table.numberOf(stem)
  })
  const mentions: Mention[] = []
  for (let first = 0; first < count; ) {
    const found = longestAt(first, numbers, ids, table, block.text, starts, ends)
    if (found) mentions.push({ block, ...found.mention })
    first = found ? found.last + 1 : first + 1
  }
  return mentions
}

function longestAt(
  first: number,
  numbers: readonly number[],
  ids: Int32Array,
  { trie, entries }: LabelTable,
  text: string,
  starts: Int32Array,
  ends: Int32Array,
): { last: number; mention: Omit<Mention, 'block'> } | undefined {
  let node = 0
  let best: { last: number; mention: Omit<Mention, 'block'> } | undefined
  for (let last = first; last < numbers.length; last++) {
    const number = numbers[last] ?? -1
    node = number < 0 ? -1 : trie.step(node, number)
    if (node < 0) break
    const [start, end] = [starts[first] ?? 0, ends[last] ?? 0]
    const written = text.slice(start, end).normalize('NFC')
    const here = (entries.get(node) ?? []).filter((entry) => !entry.isAsWritten || written === entry.written)
    const exact = here.filter(({ words }) => words.every((word, index) => word === ids[first + index]))
    const candidates = exact.length > 0 ? exact : here
    if (candidates.length === 0) continue
    best = { last, mention: { start, end, candidates, isExact: exact.length > 0 } }
  }
  return best
}
