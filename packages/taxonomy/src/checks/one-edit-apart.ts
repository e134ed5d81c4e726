// Different words -> those that are one letter more, less or other apart, by their places in the list.

/** Hashes that are compared at once, 8 bytes each: 4 MB, however many words there are. */
const AT_ONCE = 524_288
/** Pairs, our own choice: five times what anybody is told of. Words that are made to be alike have as many as their square. */
const PAIRS = 100_000

/** What a letter counts more than the one behind it: odd, so that 32 bits tell most words apart. */
const BASE = 0x01000193
/** A number holds 53 bits exactly: a hash of 32, and below it the place of a word. */
const PLACES = 2 ** 21

/**
 * Two words one edit apart become the same when a letter is left out of one or of both (symmetric deletes). All such words
 * kept as texts take a hundred times what the list takes; as hashes they are sorted, some at a time, and those words are
 * compared of which one is alike.
 */
export function oneEditApart(words: readonly string[]): ReadonlyMap<number, ReadonlySet<number>> {
  const near = new Map<number, Set<number>>()
  const note = (one: number, other: number) => near.set(one, (near.get(one) ?? new Set()).add(other))
  const total = words.reduce((sum, word) => sum + word.length + 1, 0)
  const parts = Math.ceil(total / AT_ONCE)
  let pairs = 0
  for (let part = 0; part < parts; part++) {
    for (const [one, other] of meetingsIn(hashesOf(words, part, parts))) {
      if (near.get(one)?.has(other) || !isOneEdit(words[one] ?? '', words[other] ?? '')) continue
      if (pairs++ === PAIRS) return near
      note(one, other)
      note(other, one)
    }
  }
  return near
}

/** Of each word, and of each with a letter left out, with the place of the word; those that belong to this part, sorted. */
function hashesOf(words: readonly string[], part: number, parts: number): Float64Array<ArrayBuffer> {
  let found = new Float64Array(AT_ONCE)
  let count = 0
  const add = (hash: number, place: number): void => {
    if ((hash >>> 0) % parts !== part) return
    // What belongs to a part is chance: it may be more than its share.
    if (count === found.length) found = grown(found)
    found[count++] = (hash >>> 0) * PLACES + place
  }
  const powers = powersTo(words.reduce((most, word) => Math.max(most, word.length), 0))
  const powerOf = (at: number): number => powers[at] ?? 1
  words.forEach((word, place) => {
    const { length } = word
    const behind = new Int32Array(length + 1)
    for (let at = length - 1; at >= 0; at--)
      behind[at] = (behind[at + 1] ?? 0) + Math.imul(word.charCodeAt(at), powerOf(length - 1 - at))
    add(behind[0] ?? 0, place)
    let before = 0
    for (let at = 0; at < length; at++) {
      // Of a double letter either one is left out.
      if (at === 0 || word[at] !== word[at - 1])
        add(Math.imul(before, powerOf(length - 1 - at)) + (behind[at + 1] ?? 0), place)
      before = Math.imul(before, BASE) + word.charCodeAt(at)
    }
  })
  return found.subarray(0, count).sort()
}

function powersTo(most: number): Int32Array {
  const powers = new Int32Array(most + 1).fill(1)
  for (let at = 1; at <= most; at++) powers[at] = Math.imul(powers[at - 1] ?? 1, BASE)
  return powers
}

function grown(full: Float64Array): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(2 * full.length)
  wider.set(full)
  return wider
}

/** Places of two words with a hash in common. */
function* meetingsIn(hashes: Float64Array): Iterable<[number, number]> {
  let start = 0
  for (let at = 1; at < hashes.length; at++) {
    if (hashOf(hashes[start]) !== hashOf(hashes[at])) start = at
    for (let before = start; before < at; before++) {
      const [one, other] = [placeOf(hashes[before]), placeOf(hashes[at])]
      if (one !== other) yield [one, other]
    }
  }
}

const hashOf = (entry = 0): number => Math.floor(entry / PLACES)
const placeOf = (entry = 0): number => entry % PLACES

/** Sharing a deletion also holds for a letter that moved; only one letter more, less or other is meant. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  // "Level 2" and "Level 3" are meant to differ.
  return Math.max(left.length, right.length) <= 1 && !/\d/.test(left + right)
}
