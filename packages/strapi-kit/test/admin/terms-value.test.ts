// The form's value: a term added once, refused, and chosen after all.
import { expect, it } from 'vitest'
import { readTerms, withChange, withRefusal, withTerm } from '../../admin/src/terms-value'

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
