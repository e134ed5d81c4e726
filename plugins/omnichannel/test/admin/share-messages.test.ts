// One mistake in the text is said once, however many targets stumble over it.
import { describe, expect, it } from 'vitest'
import { shareMessages } from '../../admin/src/model/share-messages'
import type { PreviewMessage } from '../../shared/contracts'

const message = (ruleId: string, column = 1, target?: string): PreviewMessage => ({
  ruleId,
  source: 'content',
  severity: 'warning',
  reason: ruleId,
  text: { en: ruleId },
  place: { field: ['body'], position: { start: { line: 1, column }, end: { line: 1, column } } },
  ...(target === undefined ? {} : { target }),
})

describe('shareMessages', () => {
  it('lifts out what several targets say alike', () => {
    const { shared, own } = shareMessages([
      { id: 'web', messages: [message('link', 1, 'web'), message('title')] },
      { id: 'x', messages: [message('link', 1, 'x'), message('link', 9)] },
    ])
    expect(shared.map(({ ruleId }) => ruleId)).toEqual(['link'])
    expect(own.web?.map(({ ruleId }) => ruleId)).toEqual(['title'])
    expect(own.x?.map(({ place }) => place?.position?.start.column)).toEqual([9])
  })

  it('leaves to a target what it says twice itself', () => {
    const { shared, own } = shareMessages([{ id: 'web', messages: [message('link'), message('link')] }])
    expect(shared).toEqual([])
    expect(own.web).toHaveLength(2)
  })
})
