import fc from 'fast-check'
import type { Heading } from 'mdast'
import { expect, test } from 'vitest'
import { headingLevels } from '../src/heading-levels.ts'

const depth = fc.constantFrom<Heading['depth'][]>(1, 2, 3, 4, 5, 6)

test('levels begin at 2, end at 6, and never skip', () => {
  fc.assert(
    fc.property(fc.array(depth), (depths) => {
      const headings = depths.map((depth): Heading => ({ type: 'heading', depth, children: [] }))
      const levels = [...headingLevels(headings).values()]
      levels.forEach((level, index) => {
        expect(level).toBeGreaterThanOrEqual(2)
        expect(level).toBeLessThanOrEqual(Math.min(6, (levels[index - 1] ?? 1) + 1))
      })
    }),
  )
})
