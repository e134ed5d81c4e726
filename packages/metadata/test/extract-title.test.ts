import { parseMarkdown } from '@kanaal/content'
import { describe, expect, it } from 'vitest'
import { extractTitle } from '../src/index.ts'

const title = (markdown: string, locale = 'en') => extractTitle(parseMarkdown(markdown, { locale }))

describe('extractTitle', () => {
  it.each([
    ['the heading a text opens with', '## Open on Sunday\n\nCome by.', 'Open on Sunday'],
    [
      'the first sentence, without its full stop',
      'We are open. Come by.\n\n## Where',
      'We are open. Come by',
    ],
    ['a question keeps its mark', 'Open on Sunday?', 'Open on Sunday?'],
    ['the first words of a list', '- Bring your books.\n- And a bag.', 'Bring your books'],
    [
      'no picture, no callout',
      '![A shop](/a.png)\n\n:::callout\nMind the step.\n:::\n\nWelcome in.',
      'Welcome in',
    ],
  ])('takes %s', (_, markdown, expected) => {
    expect(title(markdown)).toBe(expected)
  })

  it('cuts at a border where the sentence is long', () => {
    const cut = title(`${'We are open until nine on every Sunday of the whole winter '.repeat(3)}.`) ?? ''
    expect(cut).toMatch(/ (Sunday|the|on|every|winter|nine|We|are)…$/)
    expect(cut.length).toBeLessThanOrEqual(70)
  })

  it('has none where there are no words', () => {
    expect(title('![A shop](/a.png)')).toBeUndefined()
    expect(title('')).toBeUndefined()
  })
})
