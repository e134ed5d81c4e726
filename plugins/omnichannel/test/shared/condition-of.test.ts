// A cause to the condition it names.
import { expect, test } from 'vitest'
import { conditionOf } from '../../shared/condition-of'

test('a condition is told by whom it names', () => {
  expect(conditionOf('only audience=ouders')).toEqual({ test: 'only', keys: ['ouders'] })
  expect(conditionOf('variant audience=ouders')).toEqual({ test: 'only', keys: ['ouders'] })
  expect(conditionOf('except channel=x,bluesky locale=nl')).toEqual({
    test: 'except',
    keys: ['x', 'bluesky', 'nl'],
  })
})

test('a code for programs is no condition', () => {
  expect([conditionOf('raw-html'), conditionOf('only'), conditionOf(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
