// A text to a sketch of fixed size, and two sketches to how alike their texts are (MinHash, Broder 1997).
import { wordsOf } from '../extract/words-of.ts'

/** Hash functions, one byte each: likeness is right to about 0.1 (1 / sqrt(64), and one byte collides once in 256). */
const SIZE = 64
/** Words in a row that make one piece: short enough that a new sentence changes only its own. */
const PIECE = 3

/** 128 hex digits. The same text gives the same sketch, whatever its case, marks and white space. */
export const sketchOf = (text: string): string => {
  const lowest = new Uint32Array(SIZE).fill(0xffffffff)
  const words = wordsOf(text)
  for (let start = 0; start <= Math.max(0, words.length - PIECE); start += 1) {
    const hash = hashOf(words.slice(start, start + PIECE).join(' '))
    for (let index = 0; index < SIZE; index += 1) {
      const mixed = mix(hash ^ (index * 0x9e3779b1))
      if (mixed < (lowest[index] ?? 0)) lowest[index] = mixed
    }
  }
  return Array.from(lowest, (value) => (value & 0xff).toString(16).padStart(2, '0')).join('')
}

/** 0 nothing in common to 1 the same, as share of all pieces of both texts. */
export const likenessOf = (one: string, other: string): number => {
  let same = 0
  for (let index = 0; index < SIZE * 2; index += 2)
    if (one.slice(index, index + 2) === other.slice(index, index + 2)) same += 1
  // Two bytes are the same by chance once in 256.
  return Math.max(0, (same / SIZE - 1 / 256) / (1 - 1 / 256))
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
const mix = (value: number): number => {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
