// One document and a question -> why it is shown, or why not.
import { describe, expect, it } from 'vitest'
import type { Asked, DocumentRow, FacetRow } from '../../server/src/deliver/asked'
import { judge } from '../../server/src/deliver/judge'
import { fromPlaceCursor, toPlaceCursor } from '../../server/src/deliver/place-cursor'

const NEVER = 253_402_300_799_999
const row = (more: Partial<DocumentRow> = {}): DocumentRow => ({
  doc: 1,
  uid: 'api::article.article',
  document_id: 'a',
  locale: 'nl',
  status: 'published',
  title: 'Bag',
  score: 0.5,
  updated_at: 1,
  precedence: 0,
  valid_from: 0,
  valid_until: NEVER,
  ...more,
})
const facet = (name: string, value: string, more: Partial<FacetRow> = {}): FacetRow => ({
  doc: 1,
  status: 'published',
  facet: name,
  value,
  score: null,
  valid_from: null,
  valid_until: null,
  ...more,
})
const onWeb = (more: Partial<FacetRow> = {}) =>
  facet('channel', 'web', { score: 0.8, valid_from: 0, valid_until: NEVER, ...more })
const asked = (more: Partial<Asked> = {}): Asked => ({
  types: [],
  locale: 'nl',
  fallback: ['en'],
  channels: ['web'],
  dimensions: {},
  terms: [],
  expand: 'self',
  at: 1000,
  completeness: undefined,
  ...more,
})
const ask = (
  facets: FacetRow[],
  more: Partial<Asked> = {},
  own: Partial<DocumentRow> = {},
  hasTerm = false,
) => judge({ row: row(own), facets, hasTerm }, asked(more))

describe('M23 a document is shown', () => {
  it('on a channel it is meant for, while it holds there', () => {
    expect(ask([onWeb({ valid_until: '2000' })]).reasons).toEqual([
      { by: 'locale', match: 'asked', value: 'nl' },
      { by: 'channel', values: ['web'] },
      { by: 'moment', from: null, until: '1970-01-01T00:00:02.000Z' },
    ])
  })

  it('to those it names, and to everybody where it names nobody', () => {
    const dimensions = { persona: 'tess', journeyStage: 'buying' }
    const { reasons, obstacles } = ask([onWeb(), facet('persona', 'tess')], { dimensions })
    expect(obstacles).toEqual([])
    expect(reasons).toContainEqual({ by: 'persona', match: 'named', value: 'tess' })
    expect(reasons).toContainEqual({ by: 'journeyStage', match: 'everybody', value: 'buying' })
  })

  it('M22 before others that fit equally well', () => {
    expect(ask([onWeb()], {}, { precedence: 20 }).reasons).toContainEqual({ by: 'precedence', value: 20 })
    expect(ask([onWeb()]).reasons.map(({ by }) => by)).not.toContain('precedence')
    const others = { dimensions: { persona: 'bob' } }
    expect(ask([onWeb(), facet('not-persona', 'tess')], others).obstacles).toEqual([])
  })

  it('in another language where it has none of those that come before', () => {
    expect(ask([onWeb()], {}, { locale: 'en' }).reasons[0]).toEqual({
      by: 'locale',
      match: 'fallback',
      value: 'en',
    })
    expect(ask([onWeb()], {}, { locale: '' }).reasons[0]).toEqual({
      by: 'locale',
      match: 'unlocalised',
      value: '',
    })
  })
})

describe('M23 a document is not shown', () => {
  it.each([
    [
      'to others',
      [onWeb(), facet('persona', 'bob')],
      { dimensions: { persona: 'tess' } },
      {},
      { by: 'persona', asked: 'tess', named: ['bob'] },
    ],
    [
      'to those it leaves out, though it is for everybody',
      [onWeb(), facet('not-persona', 'tess')],
      { dimensions: { persona: 'tess' } },
      {},
      { by: 'left-out', kind: 'persona', value: 'tess' },
    ],
    ['elsewhere', [facet('channel', 'kiosk')], {}, {}, { by: 'channel', asked: ['web'], meant: ['kiosk'] }],
    [
      'any more',
      [onWeb({ valid_until: 900 })],
      {},
      {},
      { by: 'moment', state: 'over', at: '1970-01-01T00:00:00.900Z', channel: 'web' },
    ],
    [
      'yet',
      [onWeb({ valid_from: 2000 })],
      {},
      {},
      { by: 'moment', state: 'later', at: '1970-01-01T00:00:02.000Z', channel: 'web' },
    ],
    ['without the term', [onWeb()], { terms: ['topic:bag'] }, {}, { by: 'term', asked: ['topic:bag'] }],
    ['unfinished', [onWeb()], { completeness: 0.9 }, {}, { by: 'completeness', asked: 0.9, score: 0.8 }],
    ['as a draft', [onWeb()], {}, { status: 'draft' }, { by: 'status' }],
    [
      'in a language nobody asked for',
      [onWeb()],
      {},
      { locale: 'de' },
      { by: 'locale', asked: 'nl', shown: 'de' },
    ],
    [
      'when it is over, on any channel',
      [],
      { channels: [] },
      { valid_until: 900 },
      { by: 'moment', state: 'over', at: '1970-01-01T00:00:00.900Z' },
    ],
  ] as const)('%s', (_, facets, question, own, obstacle) => {
    expect(ask([...facets], question as Partial<Asked>, own).obstacles).toEqual([obstacle])
  })
})

it('a place in the order is an opaque text, and any other text is none', () => {
  const place = { round: 2, precedence: -3, updatedAt: 1_790_000_000_000, doc: 4_503_599_627_370_495 }
  expect(fromPlaceCursor(toPlaceCursor(place))).toEqual(place)
  for (const text of [
    '',
    'x',
    toPlaceCursor({ ...place, round: -1 }),
    Buffer.from('[1,2]').toString('base64url'),
  ]) {
    expect(fromPlaceCursor(text)).toBeUndefined()
  }
})
