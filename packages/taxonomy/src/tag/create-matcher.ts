// A list of labels to a function that finds all of them in a text, word by word.
import { createWordScanner } from './word-scanner.ts'
import { createWordTrie } from './word-trie.ts'

/** `label` is the index in the list that was given; start and end are UTF-16 offsets in the text. */
export type OnHit = (label: number, start: number, end: number) => void

export interface Matcher {
  /** Every occurrence of every label, overlapping ones included; whole words, whatever their case and accents. */
  match(text: string, onHit: OnHit): void
}

/**
 * Hyphens inside of words and line breaks count as spaces: `rust-lang` is found as "rust lang". Any other mark counts:
 * "New. York" is no "new york", and `.NET`, `C++` and `St. Gallen` are found as they are written. Labels without a letter
 * never match.
 */
export function createMatcher(labels: readonly string[]): Matcher {
  const scanner = createWordScanner()
  const trie = createWordTrie()
  const byNode = new Map<number, number[]>()
  for (const [index, label] of labels.entries()) {
    const words = scanner.learn(label)
    if (words.length === 0) continue
    const node = trie.insert(words)
    const known = byNode.get(node)
    if (known) known.push(index)
    else byNode.set(node, [index])
  }
  const ends = Array.from({ length: trie.size() }, (_, node) => byNode.get(node))
  return {
    match(text, onHit) {
      const { count, ids, starts, ends: stops } = scanner.scan(text)
      for (let first = 0; first < count; first++) {
        let node = 0
        for (let last = first; last < count; last++) {
          const word = ids[last] ?? -1
          if (word < 0) break
          node = trie.step(node, word)
          if (node < 0) break
          const found = ends[node]
          if (found) for (const label of found) onHit(label, starts[first] ?? 0, stops[last] ?? 0)
        }
      }
    },
  }
}
