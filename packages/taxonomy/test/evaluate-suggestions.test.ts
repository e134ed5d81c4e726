import { expect, it } from 'vitest'
import { evaluateSuggestions } from '../src/index.ts'

it('gives precision, recall and F1 at k, and names what is suggested too often', () => {
  const cases = [
    { expected: ['a', 'b'], suggested: ['a', 'x', 'b'] },
    { expected: ['c'], suggested: ['x'] },
    { expected: ['d'], suggested: ['x', 'x', 'd'] },
    { expected: [], suggested: ['x'] },
  ]
  const at2 = evaluateSuggestions(cases, 2)
  expect(at2.cases).toBe(3)
  expect(at2.precision).toBeCloseTo((1 / 2 + 0 + 1 / 2) / 3)
  expect(at2.recall).toBeCloseTo((1 / 2 + 0 + 1) / 3)
  expect(at2.f1).toBeCloseTo((2 * at2.precision * at2.recall) / (at2.precision + at2.recall))
  expect(at2.overSuggested).toEqual([{ uri: 'x', suggested: 3, right: 0 }])
  expect(evaluateSuggestions([], 5)).toMatchObject({ cases: 0, precision: 0, recall: 0, f1: 0 })
})
