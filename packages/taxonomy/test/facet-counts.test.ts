// Counts by one walk over documents are those that somebody would count concept by concept.
import { describe, expect, it } from 'vitest'
import { createOutline, createRollUp } from '../src/index.ts'

/** The same numbers in every run (Lehmer, as in MINSTD). */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

describe('facet counts', () => {
  it('T27 T36 are of distinct documents, however many ways lead to a concept', () => {
    const random = createRandom(20_261_122)
    for (let round = 0; round < 300; round++) {
      const size = 1 + random(30)
      const keys = Array.from({ length: size }, (_, at) => `s:c${at}`)
      // Parents come before their children, so that there is no circle; any number of them.
      const links = Array.from({ length: random(60) }, () => [random(size), random(size)] as const)
        .filter(([a, b]) => a !== b)
        .map(([a, b]): [string, string] => [`s:c${Math.max(a, b)}`, `s:c${Math.min(a, b)}`])
      const documents = Array.from({ length: random(40) }, () =>
        Array.from({ length: random(6) }, () => `s:c${random(size + 2)}`),
      )
      const rollUp = createRollUp(createOutline(keys, [...links, ['s:c0', 'elsewhere:x']]))
      for (const terms of documents) rollUp.add(terms)
      const above = (key: string, seen = new Set<string>()): Set<string> => {
        seen.add(key)
        for (const [child, parent] of links) if (child === key && !seen.has(parent)) above(parent, seen)
        return seen
      }
      const expected = new Map<string, number>()
      for (const key of keys) {
        const count = documents.filter((terms) =>
          terms.some((term) => keys.includes(term) && above(term).has(key)),
        ).length
        if (count > 0) expected.set(key, count)
      }
      expect(rollUp.counts()).toEqual(expected)
    }
  })

  it('end in tables that hold a circle', () => {
    const rollUp = createRollUp(
      createOutline(
        ['a', 'b'],
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
      ),
    )
    rollUp.add(['a'])
    expect(rollUp.counts().get('a')).toBe(1)
  })
})
