// The terms of documents, group by group -> for every concept of a scheme how many documents have it or something below it.

/** All concepts by number, and for each the numbers of itself and all above it. */
export interface Outline {
  keys: readonly string[]
  numbers: ReadonlyMap<string, number>
  ancestors: readonly Int32Array[]
}

/** @param links child and parent, by key; parents that are no concepts are left out */
export function createOutline(keys: readonly string[], links: Iterable<readonly [string, string]>): Outline {
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const parents: number[][] = keys.map(() => [])
  for (const [child, parent] of links) {
    const [from, to] = [numbers.get(child), numbers.get(parent)]
    if (from !== undefined && to !== undefined) parents[from]?.push(to)
  }
  const ancestors: (Int32Array | undefined)[] = keys.map(() => undefined)
  const close = (number: number, way: readonly number[]): Int32Array => {
    const known = ancestors[number]
    if (known) return known
    const all = new Set([number])
    for (const parent of parents[number] ?? []) {
      // No circle is ever stored; tables that were written past everything may hold one.
      if (!way.includes(parent)) for (const one of close(parent, [...way, number])) all.add(one)
    }
    const closed = Int32Array.from(all)
    ancestors[number] = closed
    return closed
  }
  return { keys, numbers, ancestors: keys.map((_, number) => close(number, [])) }
}

/**
 * Counts as documents come; a document must come whole, with all its terms at once.
 *
 * Done here and not by `count(distinct)`: with a million assignments a database sorts a row for every document and every
 * concept above its terms, and takes twenty seconds for what takes this one.
 */
export function createRollUp({ keys, numbers, ancestors }: Outline): {
  add(terms: Iterable<string>): void
  counts(): Map<string, number>
} {
  const counts = new Int32Array(keys.length)
  /** The document that a concept was counted for last. */
  const seen = new Int32Array(keys.length)
  let document = 0
  return {
    add(terms) {
      document += 1
      for (const term of terms) {
        const number = numbers.get(term)
        if (number === undefined) continue
        for (const ancestor of ancestors[number] ?? []) {
          if (seen[ancestor] === document) continue
          seen[ancestor] = document
          counts[ancestor] = (counts[ancestor] ?? 0) + 1
        }
      }
    },
    counts: () => new Map(keys.flatMap((key, at) => (counts[at] ? [[key, counts[at] ?? 0] as const] : []))),
  }
}
