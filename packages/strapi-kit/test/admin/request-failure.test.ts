// Which failures people are told apart.
import { describe, expect, it } from 'vitest'
import { toFailure } from '../../admin/src/request-failure'

/** As `useFetchClient` throws it. */
const fetchError = (status: number, message: string, details?: object) =>
  Object.assign(new Error(message), { status, response: { data: { error: { status, message, details } } } })

describe('toFailure', () => {
  it.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [413, 'too-large'],
    [400, 'refused'],
    [404, 'refused'],
    [500, 'failed'],
    [502, 'failed'],
  ])('reads status %i as %s', (status, kind) => {
    expect(toFailure(fetchError(status, 'Said'))).toEqual({ kind, status, reason: 'Said' })
  })

  it('names the path of the first value that was refused', () => {
    const details = {
      errors: [{ path: ['data', 'title'], message: 'Expected string', name: 'ValidationError' }],
    }
    expect(toFailure(fetchError(400, 'Expected string', details)).path).toBe('data.title')
  })

  it('takes anything without a status for a server that is gone', () => {
    expect(toFailure(new TypeError('Failed to fetch')).kind).toBe('gone')
    expect(toFailure('offline')).toEqual({ kind: 'gone', reason: 'offline' })
  })
})
