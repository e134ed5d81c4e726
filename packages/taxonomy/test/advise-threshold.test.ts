// Where weak suggestions are wrong, the advice hides them; where nothing is gained, it hides nothing.
import { expect, it } from 'vitest'
import { adviseThreshold } from '../src/index.ts'

it('T24 advises the lowest threshold with the best F1, and none where none helps', () => {
  const suggested = [
    { uri: 'a', score: 0.9 },
    { uri: 'b', score: 0.62 },
    { uri: 'x', score: 0.3 },
    { uri: 'y', score: 0.1 },
  ]
  const advice = adviseThreshold([{ expected: ['a', 'b'], suggested }], 5)
  expect(advice).toEqual({ minScore: 0.35, f1: 1, f1Without: expect.closeTo(2 / 3) })
  expect(adviseThreshold([{ expected: ['a', 'b', 'x', 'y'], suggested }], 5)).toEqual({
    minScore: 0,
    f1: 1,
    f1Without: 1,
  })
  expect(adviseThreshold([], 5)).toEqual({ minScore: 0, f1: 0, f1Without: 0 })
})
