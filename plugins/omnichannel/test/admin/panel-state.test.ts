// The one thing the panel says.
import { describe, expect, it } from 'vitest'
import { optInOf, textFields } from '../../admin/src/model/opt-in-of'
import { isEmpty, toPanelState } from '../../admin/src/model/panel-state'
import type { PreviewResponse } from '../../shared/contracts'

const answer: PreviewResponse = {
  document: {
    ref: { id: 'a', revision: 'b' },
    title: '',
    slug: 's',
    url: 'u',
    locale: 'nl',
    dir: 'ltr',
    facts: [],
  },
  now: '2026-11-21T12:00:00Z',
  audience: null,
  targets: [
    {
      id: 'web',
      channel: 'web',
      title: { en: 'Web' },
      modes: [],
      state: 'ready',
      messages: [],
      losses: [],
      frames: {},
    },
  ],
  messages: [],
  parity: [],
  gate: { refused: false, findings: [], mayWaive: false, approvers: {} },
  available: { targets: [], audiences: [], locales: ['nl'] },
}
const failure = { kind: 'gone', reason: 'offline' } as const

describe('toPanelState', () => {
  it('tells loading, failure, empty, unreadable, no targets and ready apart', () => {
    const { document: _, ...unreadable } = answer
    expect(toPanelState({}, false).kind).toBe('loading')
    expect(toPanelState({ failure }, false).kind).toBe('failure')
    expect(toPanelState({ answer }, true).kind).toBe('empty')
    expect(toPanelState({ answer: unreadable }, false).kind).toBe('unreadable')
    expect(toPanelState({ answer: { ...answer, targets: [] } }, false).kind).toBe('no-targets')
    expect(toPanelState({ answer }, false).kind).toBe('ready')
  })

  it('keeps the previous answer in sight while the server is gone', () => {
    expect(toPanelState({ answer, failure }, false).kind).toBe('ready')
  })
})

describe('isEmpty', () => {
  it('looks at text only, also inside blocks and zones', () => {
    const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
    expect(isEmpty({}, ['title', 'body'])).toBe(true)
    expect(isEmpty({ title: ' \n', body: blocks('') }, ['title', 'body'])).toBe(true)
    expect(isEmpty({ body: blocks('Hoi') }, ['title', 'body'])).toBe(false)
    expect(isEmpty({ zone: [{ __component: 'a.b', body: '' }] }, ['zone'])).toBe(false)
    expect(isEmpty({ cover: { id: 1 } }, ['title'])).toBe(true)
  })
})

describe('optInOf', () => {
  it('reads what the server wrote on the content type', () => {
    const fields = { title: 'title', summary: 'excerpt', body: ['intro', 'body'], image: 'cover' }
    const optIn = optInOf({ pluginOptions: { kanaal: { enabled: true, fields } } })
    expect(optIn.enabled).toBe(true)
    expect(textFields(optIn.fields)).toEqual(['title', 'excerpt', 'intro', 'body'])
    expect(optInOf({}).enabled).toBe(false)
    expect(optInOf(undefined)).toEqual({ enabled: false, fields: {} })
    expect(textFields({})).toEqual([])
  })
})
