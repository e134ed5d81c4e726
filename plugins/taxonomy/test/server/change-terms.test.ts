// Stored terms with keys put on and taken off: what was there keeps its role, its weight and its order.
import { describe, expect, it } from 'vitest'
import { changeTerms } from '../../server/src/retag/change-terms'
import { readPickerRules } from '../../shared/picker'

const stored = {
  assignments: [
    { key: 'a:one', role: 'audience', weight: 0.5 },
    { key: 'a:two', provenance: 'suggested' },
  ],
  rejected: ['a:new', 'a:never'],
}

describe('T15 terms of one document', () => {
  it('are replaced in place', () => {
    expect(changeTerms(stored, { add: ['a:new'], remove: ['a:one'] })).toEqual({
      assignments: [
        { key: 'a:new', role: 'audience', weight: 0.5, provenance: 'manual' },
        { key: 'a:two', provenance: 'suggested' },
      ],
      rejected: ['a:never'],
    })
  })

  it('T22 keep who chose and who refused, of those that stay', () => {
    const change = { by: 'Noor Bakker', at: '2026-11-23T10:00:00.000Z' }
    const told = {
      assignments: [{ key: 'a:one' }, { key: 'a:two', ...change }],
      rejected: [
        { key: 'a:new', ...change },
        { key: 'a:never', ...change },
      ],
    }
    expect(changeTerms(told, { add: ['a:new'], remove: ['a:one'] })).toEqual({
      assignments: [{ key: 'a:new', provenance: 'manual' }, told.assignments[1]],
      rejected: [told.rejected[1]],
    })
  })

  it('are taken off where the new one is there already', () => {
    expect(changeTerms(stored, { add: ['a:two'], remove: ['a:one'] })?.assignments).toEqual([
      { key: 'a:two', provenance: 'suggested' },
    ])
  })

  it('are left alone where there is nothing to change', () => {
    expect(changeTerms(stored, { add: ['a:two'], remove: ['a:none'] })).toBeUndefined()
    expect(changeTerms(null, { add: [], remove: ['a:one'] })).toBeUndefined()
    expect(changeTerms(['a:one'], { add: ['a:b', 'a:c'], remove: [] })?.assignments).toHaveLength(3)
  })
})

it('T21 reads the options of a field as the builder writes them, or as somebody typed them', () => {
  expect(readPickerRules({ schemes: 'topic, persona', min: '1', max: 3, leafOnly: true })).toEqual({
    schemes: ['topic', 'persona'],
    leafOnly: true,
    min: 1,
    max: 3,
  })
  expect(readPickerRules(undefined)).toEqual({ schemes: [], leafOnly: false, min: 0 })
  expect(readPickerRules({ branch: ' topic:school ', max: -1, min: 'many' })).toEqual({
    schemes: [],
    branch: 'topic:school',
    leafOnly: false,
    min: 0,
  })
})
