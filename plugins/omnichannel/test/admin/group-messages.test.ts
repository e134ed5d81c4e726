// Many messages, read once each, the worst first.
import { describe, expect, it } from 'vitest'
import { groupMessages } from '../../admin/src/model/group-messages'
import { countOf, worstOf } from '../../admin/src/model/severity-order'
import type { PreviewMessage } from '../../shared/contracts'

const message = (severity: PreviewMessage['severity'], text: string, column?: number): PreviewMessage => ({
  ruleId: 'alt-missing',
  source: 'content',
  severity,
  reason: text,
  text: { en: text },
  ...(column === undefined
    ? {}
    : { place: { field: ['body'], position: { start: { line: 1, column }, end: { line: 1, column } } } }),
})

describe('groupMessages', () => {
  it('says a repeated sentence once, with every place once', () => {
    const groups = groupMessages([
      message('warning', 'No alt text.', 1),
      message('warning', 'No alt text.', 9),
      message('warning', 'No alt text.', 9),
      message('error', 'Too long.'),
    ])
    expect(groups.map(({ message: { text }, places }) => [text.en, places.length])).toEqual([
      ['Too long.', 0],
      ['No alt text.', 2],
    ])
  })

  it('keeps apart what differs in severity or words', () => {
    expect(groupMessages([message('info', 'A'), message('warning', 'A'), message('info', 'B')])).toHaveLength(
      3,
    )
  })
})

describe('worstOf', () => {
  it('finds the first of the most serious', () => {
    expect(worstOf([message('info', 'a'), message('error', 'b'), message('error', 'c')])?.reason).toBe('b')
    expect(worstOf([])).toBeUndefined()
  })
})

describe('countOf', () => {
  it('counts one severity', () => {
    expect(countOf([message('info', 'a'), message('error', 'b'), message('error', 'c')], 'error')).toBe(2)
  })
})
