// How full a target's limits are.
import { describe, expect, it } from 'vitest'
import { meterOf, toMeters } from '../../admin/src/model/meter-of'

const metric = (id: string, value: number, max?: number) => ({
  id,
  value,
  unit: 'grapheme' as const,
  ...(max === undefined ? {} : { max }),
})

describe('meterOf', () => {
  it.each([
    [100, 'roomy'],
    [224, 'tight'],
    [280, 'tight'],
    [281, 'over'],
  ])('calls %i of 280 %s', (value, state) => {
    expect(meterOf([metric('post', value, 280)])?.state).toBe(state)
  })

  it('never calls what is counted by the piece tight', () => {
    expect(meterOf([{ id: 'posts', value: 1, max: 1, unit: 'count' }])?.state).toBe('roomy')
    expect(meterOf([{ id: 'posts', value: 2, max: 1, unit: 'count' }])?.state).toBe('over')
  })

  it('never draws more than a full bar', () => {
    expect(meterOf([metric('post', 291, 280)])?.fill).toBe(1)
    expect(meterOf([metric('post', 0, 280)])?.fill).toBe(0)
  })

  it('shows the fullest limit, the first of equals, and none where nothing is limited', () => {
    const metrics = [
      metric('subject', 20, 60),
      metric('preheader', 90, 100),
      metric('clip', 8.5, 10),
      metric('scenes', 5),
    ]
    expect(meterOf(metrics)?.metric.id).toBe('preheader')
    expect(toMeters(metrics).map((meter) => meter.metric.id)).toEqual(['preheader', 'clip', 'subject'])
    expect(meterOf([metric('scenes', 5)])).toBeUndefined()
    expect(meterOf([metric('nothing', 1, 0)])).toBeUndefined()
  })
})
