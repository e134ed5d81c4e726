import { describe, expect, it } from 'vitest'
import { isValidAt } from '../src/validity.ts'

const at = (iso: string) => Date.parse(iso)
const ZONE = 'Europe/Amsterdam'

describe('isValidAt', () => {
  it.each([
    // A plain date lasts until the day ends where the shop is, not in Greenwich.
    [{ validUntil: '2026-09-06' }, '2026-09-06T21:59:59Z', true],
    [{ validUntil: '2026-09-06' }, '2026-09-06T22:00:00Z', false],
    [{ validFrom: '2026-08-17' }, '2026-08-16T21:59:59Z', false],
    [{ validFrom: '2026-08-17' }, '2026-08-16T22:00:00Z', true],
    [{ validUntil: '2026-09-06T18:00:00+02:00' }, '2026-09-06T15:59:59Z', true],
    [{ validUntil: '2026-09-06T18:00:00+02:00' }, '2026-09-06T16:00:00Z', false],
    // Without an offset it is the shop's wall clock.
    [{ validUntil: '2026-09-06T18:00' }, '2026-09-06T15:59:00Z', true],
    [{ validUntil: '2026-09-06T18:00' }, '2026-09-06T16:00:00Z', false],
    [{}, '2026-09-06T16:00:00Z', true],
  ])('%j at %s is %s', (span, moment, expected) => {
    expect(isValidAt(span, at(moment), ZONE)).toBe(expected)
  })

  it('still knows the day where the zone is unknown to the device', () => {
    expect(isValidAt({ validUntil: '2026-09-06' }, at('2026-09-06T12:00:00Z'), 'Mars/Olympus')).toBe(true)
    expect(isValidAt({ validUntil: '2026-09-06' }, at('2026-09-07T12:00:00Z'), 'Mars/Olympus')).toBe(false)
  })
})
