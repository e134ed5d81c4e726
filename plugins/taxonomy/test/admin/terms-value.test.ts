// The form's value: a term taken off, and moved.
import { expect, it } from 'vitest'
import { withOrder, withoutTerm } from '../../admin/src/model/terms-value'

const terms = { assignments: [{ key: 'a' }, { key: 'b' }, { key: 'c' }], rejected: ['x'] }
const keysOf = ({ assignments }: typeof terms) => assignments.map(({ key }) => key)

it('takes off, and keeps what was refused', () => {
  expect(withoutTerm(terms, 'b')).toEqual({ assignments: [{ key: 'a' }, { key: 'c' }], rejected: ['x'] })
})

it('moves one step, and never over an end', () => {
  expect(keysOf(withOrder(terms, 'b', -1) as typeof terms)).toEqual(['b', 'a', 'c'])
  expect(keysOf(withOrder(terms, 'c', 1) as typeof terms)).toEqual(['a', 'b', 'c'])
  expect(withOrder(terms, 'unknown', 1)).toEqual(terms)
})
