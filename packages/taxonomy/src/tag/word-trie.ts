// Sequences of word numbers to a trie in typed arrays: one hash lookup a step, no objects.

export interface WordTrie {
  /** The node at the end of a sequence, made where it was not there. */
  insert(words: readonly number[]): number
  /** The node that `word` leads to; -1 where there is none. The root is 0. */
  step(node: number, word: number): number
  size(): number
}

export function createWordTrie(): WordTrie {
  let nodes = new Int32Array(1024)
  let words = new Int32Array(1024)
  let children = new Int32Array(1024)
  let mask = 1023
  let edges = 0
  let size = 1
  // Nearly every word of a text starts no label: those are told from the root's children without hashing.
  let first = new Int32Array(1024)

  const slotOf = (node: number, word: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & mask
    while (children[slot] !== 0 && (nodes[slot] !== node || words[slot] !== word)) slot = (slot + 1) & mask
    return slot
  }

  const put = (node: number, word: number, child: number): void => {
    const slot = slotOf(node, word)
    nodes[slot] = node
    words[slot] = word
    children[slot] = child
  }

  function rehash(): void {
    const old = { nodes, words, children }
    mask = nodes.length * 4 - 1
    nodes = new Int32Array(mask + 1)
    words = new Int32Array(mask + 1)
    children = new Int32Array(mask + 1)
    for (let slot = 0; slot < old.children.length; slot++) {
      const child = old.children[slot] ?? 0
      if (child !== 0) put(old.nodes[slot] ?? 0, old.words[slot] ?? 0, child)
    }
  }

  const step = (node: number, word: number): number => {
    if (node === 0) return word < first.length ? (first[word] ?? 0) - 1 : -1
    const child = children[slotOf(node, word)] ?? 0
    return child === 0 ? -1 : child
  }

  return {
    step,
    size: () => size,
    insert(sequence) {
      let node = 0
      for (const word of sequence) {
        const known = step(node, word)
        if (known >= 0) {
          node = known
          continue
        }
        const child = size++
        if (node === 0) {
          if (word >= first.length) {
            const larger = new Int32Array(Math.max(word + 1, first.length * 2))
            larger.set(first)
            first = larger
          }
          first[word] = child + 1
        } else {
          put(node, word, child)
          if (++edges * 2 > nodes.length) rehash()
        }
        node = child
      }
      return node
    },
  }
}
