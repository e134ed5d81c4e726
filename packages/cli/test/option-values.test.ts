// What people type behind an option.
import { expect, test } from 'vitest'
import { toStatus } from '../src/fail-on.ts'
import { checkNames, toNames } from '../src/option-values.ts'

test('names are there once, known, and at least one', () => {
  expect(checkNames('--target', toNames('--target', 'x, web,x'), ['web', 'x'])).toEqual(['x', 'web'])
  expect(() => toNames('--target', ' , ')).toThrow('--target: expected one name or more')
  expect(() => checkNames('--part', ['htlm'], ['html', 'asset', 'asset'])).toThrow(
    '--part: there is no "htlm", did you mean "html"? There is: html, asset',
  )
})

test.each([
  [{ failed: 0, error: 0, warning: 1 }, 'error', 0],
  [{ failed: 0, error: 0, warning: 1 }, 'warning', 1],
  [{ failed: 0, error: 1, warning: 0 }, 'error', 1],
  [{ failed: 0, error: 1, warning: 0 }, 'never', 0],
  [{ failed: 1, error: 1, warning: 0 }, 'never', 1],
] as const)('%j with --fail-on %s ends with %d', ({ failed, error, warning }, failOn, status) => {
  expect(toStatus({ failed, messages: { error, warning, info: 9 } }, { failOn })).toBe(status)
})
