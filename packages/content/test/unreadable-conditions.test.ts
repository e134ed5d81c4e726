import { describe, expect, test } from 'vitest'
import { parseMarkdown, resolveDocument, toMarkdown, toText } from '../src/index.ts'
import { inputs, web } from './samples.ts'

const parsed = (markdown: string) => parseMarkdown(markdown, { path: 'a.md' })

/** Whoever asks, nobody is told more than the author can be shown to have meant. */
const READERS = [{}, { audience: 'staff' }, { segment: 'members' }, { audienceView: 'all' }] as const

describe('a condition of which a part cannot be read', () => {
  test.each([
    [':::only{channel=web audiance=staff}', 'only'],
    [':::only{channel=web for=staff}', 'only'],
    [':::except{chanel=web}', 'except'],
    [':::except{channel=""}', 'except'],
    [':::when', 'when'],
    [':::when{segmnt=members else=show}', 'when'],
    [':::when{segment=members else=shw}', 'when'],
    [':::variant{chanel=x}', 'variant'],
    [':::variant{channel=web valid-until=soon}', 'variant'],
  ])('%s is shown to nobody, and is lost', (opening, name) => {
    const document = parsed(`Base.\n\n${opening}\nHidden.\n:::`)
    expect(new Set(document.messages.map(({ ruleId }) => ruleId))).toEqual(new Set(['directive-attribute']))
    for (const reader of READERS) {
      const seen = resolveDocument(document, { target: web, inputs, ...reader })
      expect(toText(seen.document.tree)).toBe('Base.')
      expect(seen.document.copy).toBeUndefined()
      expect(seen.losses).toMatchObject([
        { excerpt: 'Hidden.', by: 'condition', cause: `${name} unreadable`, place: { position: {} } },
      ])
    }
  })

  test('stays one when it is written as Markdown', () => {
    const document = parsed(':::variant{chanel=x audience=staff}\nHidden.\n:::')
    expect(document.tree.children).toMatchObject([{ type: 'variant', channel: [], audience: ['staff'] }])
    expect(parsed(toMarkdown(document)).tree.children).toMatchObject([
      { type: 'variant', channel: [], audience: ['staff'] },
    ])
  })

  test('is none for a name of style, which says nothing of readers', () => {
    const document = parsed(':::only{.wide channel=web}\nSeen.\n:::')
    expect(document.messages).toMatchObject([{ ruleId: 'directive-attribute' }])
    expect(toText(resolveDocument(document, { target: web, inputs }).document.tree)).toBe('Seen.')
  })
})

test.each([
  'Come :only[by the back door]{audience=staff} now.',
  'Come ::only[by the back door]{audience=staff} now.',
  'Come now.\n\n::except[by the back door]{channel=web}',
  'Come :when[by the back door]{segment=members} now.',
])('%j: a condition where none can be decided is shown to nobody', (markdown) => {
  const document = parsed(markdown)
  expect(document.messages).toMatchObject([{ ruleId: 'directive-form', place: { position: {} } }])
  const seen = resolveDocument(document, { target: web, inputs })
  expect(toText(seen.document.tree).replace(/\s+/g, ' ')).toBe('Come now.')
  expect(seen.losses).toMatchObject([{ type: 'foreign', by: 'policy', cause: 'condition' }])
  expect(toMarkdown(parsed(toMarkdown(document)))).toBe(toMarkdown(document))
})
