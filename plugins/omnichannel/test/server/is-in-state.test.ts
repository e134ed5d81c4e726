import { expect, test } from 'vitest'
import { isInState } from '../../server/src/readiness/is-in-state'
import type { ReadinessRow, StateFilter, TargetState } from '../../shared/contracts'

const found = (state: TargetState) => ({ state, errors: 0, warnings: 0 })

const row = (content: TargetState, cells: Record<string, TargetState>): ReadinessRow => ({
  documentId: 'a',
  locale: 'nl',
  title: 'A',
  status: 'draft',
  updatedAt: '2027-01-01T00:00:00.000Z',
  content: found(content),
  targets: Object.entries(cells).map(([target, state]) => ({ target, ...found(state) })),
})

const fine = row('ready', { web: 'ready', kiosk: 'excluded' })
const looked = row('ready', { web: 'warning', email: 'error' })
const contradicting = row('warning', { web: 'ready' })

test.each<[string, ReadinessRow, StateFilter, string | undefined, boolean]>([
  ['nothing found', fine, 'ready', undefined, true],
  ['what is not meant for a target stands in nobody’s way', fine, 'excluded', undefined, true],
  ['not meant for it is not ready for it', fine, 'ready', 'kiosk', false],
  ['ready for that one', fine, 'ready', 'web', true],
  ['one warning', looked, 'ready', undefined, false],
  ['one warning, beside an error', looked, 'warning', undefined, true],
  ['the error is another target’s', looked, 'error', 'web', false],
  ['the error of this target', looked, 'error', 'email', true],
  ['a contradiction is the document’s', contradicting, 'warning', undefined, true],
  ['and no target’s', contradicting, 'warning', 'web', false],
])('%s', (_, one, state, target, expected) => {
  expect(isInState(one, state, target)).toBe(expected)
})
