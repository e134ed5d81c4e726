// The small parts between Strapi and the engine: cursor, cache, parts, lines to paste, parity.
import { EventEmitter } from 'node:events'
import { parseMarkdown } from '@kanaal/content'
import { compareRenditions } from '@kanaal/engine'
import type { Message, Rendition } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { fromCursor, toCursor } from '../../server/src/cursor'
import { toParityRows } from '../../server/src/parity-rows'
import { playerPage } from '../../server/src/player-page'
import { createRenditionCache } from '../../server/src/rendition-cache'
import { partOf, toPublicRecord } from '../../server/src/rendition-response'
import { toLines } from '../../server/src/services/participation'
import { untilClosed } from '../../server/src/until-closed'

const rendition = (target: string, bytes = 10): Rendition => ({
  id: 'api::article.article/a',
  ref: { id: 'api::article.article/a', revision: 'r', channel: target },
  target,
  channel: target,
  locale: 'nl',
  dir: 'ltr',
  audience: null,
  slug: 'a',
  key: `key-${target}`,
  parts: { title: 'T' },
  metrics: [],
  losses: [
    { type: 'text', place: {}, kind: 'dropped', to: 'nothing', by: 'condition', excerpt: 'for staff only' },
  ],
  messages: [],
  files: [{ role: 'html', path: 'index.html', mediaType: 'text/html', sha256: 's', bytes, body: '<p>x</p>' }],
  deps: [],
})

describe('cursor', () => {
  it('comes back as it went', () => {
    for (const locale of ['nl', null]) {
      const place = { uid: 'api::article.article', documentId: 'abc', locale }
      expect(fromCursor(toCursor(place))).toEqual(place)
    }
  })
  it.each([
    '',
    'abc',
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('["a",1,null]').toString('base64url'),
  ])('refuses %j', (text) => expect(fromCursor(text)).toBeUndefined())
})

describe('createRenditionCache', () => {
  it('forgets what was used longest ago', () => {
    // Ten bytes of file and thirteen of parts each.
    const cache = createRenditionCache(70)
    for (const target of ['a', 'b', 'c']) cache.set(target, rendition(target))
    cache.get('a')
    cache.set('d', rendition('d'))
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd'])
  })
  it('keeps nothing larger than itself', () => {
    const cache = createRenditionCache(5)
    cache.set('a', rendition('a'))
    expect(cache.get('a')).toBeUndefined()
  })
})

describe('rendition-response', () => {
  it('leaves out slug, bytes and excerpts', () => {
    const record = toPublicRecord(rendition('web'))
    expect(JSON.stringify(record)).not.toMatch(/"slug"|"body"|for staff only/)
    expect(record.losses).toHaveLength(1)
  })
  it('finds a part by role, path or name', () => {
    expect(partOf(rendition('web'), 'html')).toMatchObject({
      mediaType: 'text/html; charset=utf-8',
      etag: 's',
    })
    expect(partOf(rendition('web'), 'index.html')?.body).toBe('<p>x</p>')
    expect(partOf(rendition('web'), 'title')).toMatchObject({ body: '"T"' })
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(partOf(rendition('web'), name)).toBeUndefined()
  })
})

it('playerPage names the player on this server, and leaves content alone', () => {
  const page = '<link rel="stylesheet" href="player.css"><script src="./player.js"></script><p>player.js</p>'
  expect(playerPage(page, 'https://cms.example')).toBe(
    '<link rel="stylesheet" href="https://cms.example/api/omnichannel/player/player.css">' +
      '<script src="https://cms.example/api/omnichannel/player/player.js"></script><p>player.js</p>',
  )
})

it('toLines gives lines that can be pasted', () => {
  const { config, schema } = toLines('api::article.article', { title: 'title', body: ['body'] })
  const pasted = new Function(`return ({ ${config} })`)()
  expect(pasted.omnichannel.config.contentTypes['api::article.article']).toEqual({
    enabled: true,
    fields: { title: 'title', body: ['body'] },
  })
  expect(JSON.parse(`{${schema}}`).pluginOptions.kanaal.enabled).toBe(true)
})

describe('toParityRows', () => {
  const document = parseMarkdown(
    '---\nlocale: nl\ntitle: Rugzak\nfacts:\n  - { id: prijs, label: Prijs, value: 49.95, unit: EUR, text: "€ 49,95" }\n  - { id: artikel, value: LND-1 }\ncallToAction: { label: Book, href: "https://shop.example/book" }\n---\nDe rugzak kost :fact[€ 49,95]{id=prijs}.\n\n:::disclaimer\nOp is op.\n:::\n',
    { path: 'a.md' },
  )
  const says = (target: string, html: string): Rendition => {
    const one = rendition(target)
    return { ...one, losses: [], files: one.files.map((file) => ({ ...file, body: html })) }
  }
  const renditions = [
    says('web', '<p>De rugzak kost € 49,95.</p><p>Op is op.</p>'),
    says('email', '<p>De rugzak kost € 59,95.</p><p>Op is op.</p>'),
    says('x', '<p>De rugzak is er.</p>'),
  ]
  const rows = toParityRows(document, renditions, compareRenditions(document, renditions), [
    { ruleId: 'call-to-action-missing', values: { href: 'https://shop.example/book', target: 'x' } },
  ] as unknown as Message[])
  const cellsOf = (kind: string) => rows.filter((row) => row.kind === kind).map(({ cells }) => cells)

  it('marks the odd one out of a fact, and tells what is not said from what is wrong', () => {
    expect(rows[0]).toMatchObject({ kind: 'fact', id: 'prijs', label: 'Prijs', expected: '€ 49,95' })
    expect(cellsOf('fact')).toEqual([
      [
        { target: 'web', state: 'same' },
        { target: 'email', state: 'differs', actual: '€ 59,95' },
        { target: 'x', state: 'absent' },
      ],
    ])
  })

  it('marks the target that a rule found wanting, and the one that lacks a disclaimer', () => {
    expect(cellsOf('callToAction')[0]?.map(({ state }) => state)).toEqual(['same', 'same', 'missing'])
    expect(cellsOf('disclaimer')[0]?.map(({ state }) => state)).toEqual(['same', 'same', 'missing'])
  })
})

describe('untilClosed', () => {
  const closed = (writableFinished: boolean) => {
    const response = Object.assign(new EventEmitter(), { writableFinished })
    const signal = untilClosed(response as unknown as Parameters<typeof untilClosed>[0])
    expect(signal.aborted).toBe(false)
    response.emit('close')
    return signal.aborted
  }
  it('is aborted where whoever asked hung up, not where they have their answer', () => {
    expect([closed(false), closed(true)]).toEqual([true, false])
  })
})
