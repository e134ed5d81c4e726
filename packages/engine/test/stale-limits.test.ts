// limit-stale: a limit is told of once it is more than 180 days old, and not before.
import { expect, test } from 'vitest'
import { staleLimits } from '../src/stale-limits.ts'
import { LIMIT } from './fake-channel.ts'

const engine = {
  targets: [{ id: 'x', channel: 'fake', options: {} }],
  limits: () => [{ ...LIMIT, checkedAt: '2026-01-01' }],
}

test('limit-stale names the limit, its age and its source', () => {
  expect(staleLimits(engine, '2026-06-30T00:00:00Z')).toEqual([])
  const [message, ...more] = staleLimits(engine, '2026-07-01T00:00:00Z')
  expect(more).toEqual([])
  expect(message).toMatchObject({ source: 'engine', ruleId: 'limit-stale', severity: 'info', target: 'x' })
  expect(message?.reason).toBe(
    'The limit "length" was checked 181 days ago, expected at most 180. Read it again at https://example.org/limits.',
  )
})
