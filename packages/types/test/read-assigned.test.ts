// What may stand in `taxonomyTerms`, and what of a value that came in unchecked is read by everybody.
import { expect, test } from 'vitest'
import { readAssigned, storedTermsFor } from '../src/index.ts'

const issuesOf = (value: unknown) =>
  storedTermsFor(value)
    .safeParse(value)
    .error?.issues.map(({ path }) => path.join('.'))

test.each([
  [
    ['a', { key: 'b', role: 'subject' }],
    [{ key: 'a' }, { key: 'b', role: 'subject' }],
  ],
  [{ assignments: ['a'], rejected: ['x'], v: 1 }, [{ key: 'a' }]],
  [{ assignments: null }, []],
  [{}, []],
])('%j may be stored', (value, assignments) => {
  expect(issuesOf(value)).toBeUndefined()
  expect(readAssigned(value).assignments).toEqual(assignments)
})

test.each([
  ['x', ['']],
  [5, ['']],
  [{ assignments: 'topic:school' }, ['assignments']],
  [{ assignments: { key: 'a' } }, ['assignments']],
  [
    [3, { key: 'a', weight: 7 }],
    ['0', '1.weight'],
  ],
  [{ rejected: 'a' }, ['rejected']],
])('%j may not, and gives no term', (value, paths) => {
  expect(issuesOf(value)).toEqual(paths)
  expect(readAssigned(value)).toEqual({ assignments: [], rejected: [] })
})

test('what is good among what is not is kept', () => {
  const value = { assignments: ['a', 3, { key: 'a' }], rejected: ['x', 1] }
  expect(readAssigned(value)).toEqual({ assignments: [{ key: 'a' }], rejected: ['x'] })
})
