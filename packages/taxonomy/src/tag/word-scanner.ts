// A text to the numbers of its words, without making a string for any of them.
import { foldTable, hasLetter, isApostrophe, MARK, SEPARATOR, SKIPPED, UNIT } from './fold-table.ts'
import { APART, endsWord, JOINS, marksOfWord } from './marks-of-word.ts'

/** The words of the text scanned last: ids, and where each stands in the text. Overwritten by the next scan. */
export interface Words {
  count: number
  ids: Int32Array<ArrayBuffer>
  starts: Int32Array<ArrayBuffer>
  ends: Int32Array<ArrayBuffer>
}

export interface WordScanner {
  /** Numbers the words and marks of a label, knowing new ones from now on; none where no letter is among them. */
  learn(text: string): number[]
  /** Words nobody has learnt are -1. */
  scan(text: string): Words
  /** A word in folded form. */
  wordOf(id: number): string
  size(): number
}

/** FNV-1a over UTF-16 units, 32 bits. */
const SEED = 0x811c9dc5
const PRIME = 0x01000193
/** Behind the last character. */
const SPACE = 0x20

export function createWordScanner(): WordScanner {
  const fold = foldTable()
  let slots = new Int32Array(1024)
  let mask = slots.length - 1
  let hashes = new Int32Array(512)
  let offsets = new Int32Array(513)
  let pool = new Uint16Array(8192)
  let size = 0
  let folded = new Uint16Array(1024)
  const words: Words = {
    count: 0,
    ids: new Int32Array(256),
    starts: new Int32Array(256),
    ends: new Int32Array(256),
  }

  function find(hash: number, length: number): number {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[slot] ?? 0) - 1
      if (id < 0) return -1
      if (hashes[id] === hash && isSame(id, length)) return id
    }
  }

  function isSame(id: number, length: number): boolean {
    const start = offsets[id] ?? 0
    if ((offsets[id + 1] ?? 0) - start !== length) return false
    for (let at = 0; at < length; at++) if (pool[start + at] !== folded[at]) return false
    return true
  }

  function add(hash: number, length: number): number {
    const start = offsets[size] ?? 0
    if (start + length > pool.length) pool = grow16(pool, Math.max(pool.length * 2, start + length))
    if (size === hashes.length) {
      hashes = grow32(hashes, size * 2)
      offsets = grow32(offsets, size * 2 + 1)
    }
    pool.set(folded.subarray(0, length), start)
    offsets[size + 1] = start + length
    hashes[size] = hash
    place(size)
    size++
    if (size * 2 > slots.length) rehash()
    return size - 1
  }

  function place(id: number): void {
    let slot = (hashes[id] ?? 0) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = id + 1
  }

  function rehash(): void {
    slots = new Int32Array(slots.length * 4)
    mask = slots.length - 1
    for (let id = 0; id < size; id++) place(id)
  }

  function each(
    text: string,
    onWord: (hash: number, length: number, start: number, end: number) => void,
  ): void {
    if (folded.length < text.length) folded = new Uint16Array(text.length * 2)
    let [hash, length, start, stop] = [SEED, 0, 0, 0]
    const end = text.length
    for (let at = 0; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : SPACE
      const unit = fold[code] ?? SEPARATOR
      // Nearly everything is a letter.
      if (unit > SKIPPED && unit < MARK) {
        if (length === 0) start = at
        stop = at + 1
        folded[length++] = unit
        hash = Math.imul(hash ^ unit, PRIME)
        continue
      }
      if (unit === SKIPPED) {
        if (!isApostrophe(code)) stop = at + 1
        continue
      }
      const marks = (unit & MARK) === 0 ? APART : marksOfWord(text, at, length > 0)
      if (marks > APART) {
        if (length === 0) start = at
        stop = at + marks
        for (; at < stop; at++) {
          const mark = text.charCodeAt(at)
          folded[length++] = mark
          hash = Math.imul(hash ^ mark, PRIME)
        }
        at--
        if (!endsWord(code)) continue
        onWord(hash, length, start, stop)
        hash = SEED
        length = 0
        continue
      }
      if (length > 0) onWord(hash, length, start, stop)
      hash = SEED
      length = 0
      if (unit === SEPARATOR || marks === JOINS) continue
      folded[0] = unit & UNIT
      onWord(Math.imul(SEED ^ (unit & UNIT), PRIME), 1, at, at + 1)
    }
  }

  const keep = (hash: number, length: number, start: number, end: number): void => {
    const { count } = words
    if (count === words.ids.length) {
      words.ids = grow32(words.ids, count * 2)
      words.starts = grow32(words.starts, count * 2)
      words.ends = grow32(words.ends, count * 2)
    }
    words.ids[count] = find(hash, length)
    words.starts[count] = start
    words.ends[count] = end
    words.count = count + 1
  }

  return {
    learn(text) {
      const ids: number[] = []
      if (!hasLetter(text)) return ids
      each(text, (hash, length) => {
        const known = find(hash, length)
        ids.push(known >= 0 ? known : add(hash, length))
      })
      return ids
    },
    scan(text) {
      words.count = 0
      each(text, keep)
      return words
    },
    wordOf: (id) => String.fromCharCode(...pool.subarray(offsets[id] ?? 0, offsets[id + 1] ?? 0)),
    size: () => size,
  }
}

function grow32(old: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(old)
  return larger
}

function grow16(old: Uint16Array<ArrayBuffer>, length: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(length)
  larger.set(old)
  return larger
}
