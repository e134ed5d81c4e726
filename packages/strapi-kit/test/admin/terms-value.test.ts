// The form's value: a term added once, refused, and chosen after all.
import { expect, it } from 'vitest'
import {
  isSameTerms,
  mergeTerms,
  readTerms,
  withChange,
  withRefusal,
  withTerm,
} from '../../admin/src/terms-value'

it('reads a list, an object with refusals, and nothing', () => {
  expect(readTerms(['a', { key: 'b', role: 'subject' }, 3])).toEqual({
    assignments: [{ key: 'a' }, { key: 'b', role: 'subject' }],
    rejected: [],
  })
  expect(readTerms({ assignments: [{ key: 'a' }], rejected: ['x'] }).rejected).toEqual(['x'])
  expect(readTerms(null)).toEqual({ assignments: [], rejected: [] })
})

it('adds once', () => {
  const once = withTerm(readTerms([]), { key: 'a', provenance: 'manual' })
  expect(withTerm(once, { key: 'a', provenance: 'suggested' })).toEqual(once)
})

it('T22 keeps a refusal, until the term is chosen after all', () => {
  const refused = withRefusal(withRefusal(readTerms([]), 'a'), 'a')
  expect(refused.rejected).toEqual(['a'])
  expect(withTerm(refused, { key: 'a' }).rejected).toEqual([])
})

it('T22 says who chose and who refused, of what is new alone', () => {
  const before = readTerms({ assignments: [{ key: 'a' }], rejected: ['x'] })
  const change = { by: 'Noor Bakker', at: '2026-11-23T10:00:00.000Z' }
  const after = withChange(before, withRefusal(withTerm(before, { key: 'b', score: 0.4 }), 'y'), change)
  expect(after).toEqual({
    assignments: [{ key: 'a' }, { key: 'b', score: 0.4, ...change }],
    rejected: ['x', { key: 'y', ...change }],
  })
  const later = { by: 'Sam', at: '2026-11-24T10:00:00.000Z' }
  expect(withChange(after, withRefusal(after, 'y'), later)).toEqual(after)
  expect(withTerm(after, { key: 'y' }).rejected).toEqual(['x'])
})

it('T35 keeps what both did to the same terms', () => {
  const base = readTerms({ assignments: ['a', 'b', 'c'], rejected: ['x'] })
  const theirs = readTerms({ assignments: ['d', 'a', 'c'], rejected: ['x', 'y'] })
  const mine = readTerms({ assignments: ['a', 'b', 'e', 'y'], rejected: ['x', 'z', 'd'] })
  expect(mergeTerms(base, theirs, mine)).toEqual({
    assignments: [{ key: 'd' }, { key: 'a' }, { key: 'e' }, { key: 'y' }],
    rejected: ['x', 'z'],
  })
  expect(mergeTerms(base, theirs, base)).toEqual(theirs)
  expect(mergeTerms(base, base, mine)).toEqual({ ...mine, rejected: ['x', 'z', 'd'] })
})

it('T35 knows the same terms, whoever chose them', () => {
  const told = readTerms({
    assignments: [{ key: 'a', by: 'Noor' }, 'b'],
    rejected: [{ key: 'x', by: 'Noor' }],
  })
  expect(isSameTerms(told, readTerms({ assignments: ['a', 'b'], rejected: ['x'] }))).toBe(true)
  expect(isSameTerms(told, readTerms({ assignments: ['b', 'a'], rejected: ['x'] }))).toBe(false)
  expect(isSameTerms(told, readTerms({ assignments: ['a', 'b'] }))).toBe(false)
})
