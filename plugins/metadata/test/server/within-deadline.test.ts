import { describe, expect, it } from 'vitest'
import { withinDeadline } from '../../server/src/policies/within-deadline'

describe('M32 trying a policy', () => {
  it('gives what was found in time, whatever that is', () => {
    expect(withinDeadline(() => [1], 1000)).toEqual({ result: [1] })
    expect(withinDeadline(() => undefined, 1000)).toEqual({ result: undefined })
  })

  it('ends what takes too long, in a loop and in a pattern', () => {
    const started = performance.now()
    expect(
      withinDeadline(() => {
        for (;;);
      }, 50),
    ).toBeUndefined()
    expect(withinDeadline(() => /^(a+)+$/.test(`${'a'.repeat(60)}!`), 50)).toBeUndefined()
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('lets an error of the work through as it is', () => {
    const error = new RangeError('not in time')
    expect(() =>
      withinDeadline(() => {
        throw error
      }, 1000),
    ).toThrow(error)
  })
})
