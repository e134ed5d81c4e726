// How full a target's limits are.
import { describe, expect, it } from 'vitest'
import { passedLimit, toMeters } from '../../admin/src/model/meter-of'

const metric = (id: string, value: number, max?: number) => ({
  id,
  value,
  unit: 'grapheme' as const,
  ...(max === undefined ? {} : { max }),
})

describe('toMeters', () => {
  it('never draws more than a full bar, and none where nothing is limited', () => {
    expect(toMeters([metric('post', 291, 280)])[0]?.fill).toBe(1)
    expect(toMeters([metric('post', 0, 280)])[0]?.fill).toBe(0)
    expect(toMeters([metric('scenes', 5), metric('nothing', 1, 0)])).toEqual([])
  })

  it('puts what is counted by the piece behind what is measured', () => {
    const hashtags = { id: 'hashtags', value: 2, max: 2, unit: 'count' as const }
    expect(toMeters([hashtags, metric('post', 9, 280)]).map((meter) => meter.metric.id)).toEqual([
      'post',
      'hashtags',
    ])
  })

  it('begins with the fullest', () => {
    const metrics = [metric('subject', 20, 60), metric('post', 300, 280), metric('preheader', 90, 100)]
    expect(toMeters(metrics).map((meter) => meter.metric.id)).toEqual(['post', 'preheader', 'subject'])
  })
})

describe('passedLimit', () => {
  it('is the limit that is passed most, and nothing that fits', () => {
    expect(passedLimit([metric('post', 281, 280), metric('subject', 90, 60)])?.metric.id).toBe('subject')
    expect(passedLimit([metric('post', 280, 280)])).toBeUndefined()
  })
})
