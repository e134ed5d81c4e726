// Exceptions in the metadata of the form: made, replaced, and taken back.
import { waiver } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import {
  defaultUntil,
  shareObstacles,
  withExceptions,
  withoutException,
} from '../../admin/src/exceptions/exceptions'

const made = { reason: ' The photo follows. ', until: '2026-09-08', by: 'Sanne', at: '2026-09-01' }
const tooLong = { source: 'channel-x', ruleId: 'too-long', target: 'x' }
const heading = { source: 'content', ruleId: 'heading-skip' }

describe('an exception', () => {
  it('is written as the contract has it, once for each rule and target', () => {
    const stored = withExceptions({ owner: 'Els' }, [tooLong, heading, tooLong], made)
    expect(stored).toEqual({
      owner: 'Els',
      waivers: [
        {
          rule: 'channel-x/too-long',
          target: 'x',
          reason: 'The photo follows.',
          until: '2026-09-08',
          by: 'Sanne',
          at: '2026-09-01',
        },
        {
          rule: 'content/heading-skip',
          reason: 'The photo follows.',
          until: '2026-09-08',
          by: 'Sanne',
          at: '2026-09-01',
        },
      ],
    })
    for (const one of (stored as { waivers: unknown[] }).waivers)
      expect(waiver.safeParse(one).success).toBe(true)
  })

  it('replaces an earlier one for the same, and leaves the others', () => {
    const first = withExceptions(null, [tooLong, heading], made)
    const second = withExceptions(first, [tooLong], { ...made, reason: 'Longer.', until: '2026-10-01' })
    expect(second).toMatchObject({
      waivers: [{ rule: 'content/heading-skip' }, { rule: 'channel-x/too-long', reason: 'Longer.' }],
    })
  })

  it('is taken back for its target, and where it was made for all', () => {
    const both = withExceptions({ owner: 'Els' }, [tooLong, { ...tooLong, target: undefined }], made)
    expect(withoutException(both, { ...tooLong, target: 'other' })).toMatchObject({
      waivers: [{ target: 'x' }],
    })
    expect(withoutException(both, tooLong)).toEqual({ owner: 'Els' })
    expect(withoutException(undefined, heading)).toEqual({})
  })

  it('M21 is left to the role that alone may make it, and what remains to whoever looks', () => {
    const approvers = { 'channel-x/too-long': 'Legal', 'policy/price-claim': 'Legal' }
    const claim = { source: 'policy', ruleId: 'price-claim' }
    const odd = { source: '__proto__', ruleId: 'constructor' }
    expect(shareObstacles([tooLong, heading, claim, odd], approvers)).toEqual({
      own: [heading, odd],
      others: new Map([['Legal', [tooLong, claim]]]),
    })
    expect(shareObstacles([heading], {})).toEqual({ own: [heading], others: new Map() })
  })

  it('lasts a week where nobody says otherwise', () => {
    expect(defaultUntil('2026-12-28')).toBe('2027-01-04')
  })
})
