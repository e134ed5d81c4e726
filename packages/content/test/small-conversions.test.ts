import fc from 'fast-check'
import type { Link, Root, Text } from 'mdast'
import { describe, expect, test } from 'vitest'
import {
  calloutLabel,
  callsToActionOf,
  countWords,
  directionOf,
  disclaimersOf,
  documentUrl,
  endOf,
  escapeAttribute,
  escapeHtml,
  hashJson,
  isSlug,
  keepAmountsWhole,
  leavesOf,
  mediaTypeOf,
  parseMarkdown,
  placeOf,
  slugOf,
  startOf,
  teaserOf,
} from '../src/index.ts'
import { toIsoDate } from '../src/iso-date.ts'
import { resolved, site } from './samples.ts'

describe('teaserOf', () => {
  const body = '# Title\n\n[![badge](b.svg)](/x)\n\nFirst *words*.\n\n:::teaser\nThe lead.\n:::'
  test.each([
    ['copy', `---\ncopy: { web: "Own *copy*" }\ndescription: D\n---\n${body}`, 'Own copy'],
    ['description', `---\ncopy: { web: { description: For the site } }\n---\n${body}`, 'For the site'],
    ['teaser', `---\ndescription: D\n---\n${body}`, 'The lead.'],
    ['teaser', body, 'The lead.'],
    ['description', `---\ndescription: D\n---\n${body.replace(/:::teaser[\s\S]*/, '')}`, 'D'],
    ['paragraph', body.replace(/:::teaser[\s\S]*/, ''), 'First words.'],
    ['title', '# Title\n\n![a](b.png)', 'Title'],
  ])('%s', (from, markdown, text) => expect(teaserOf(resolved(markdown))).toMatchObject({ from, text }))
})

test.each([
  ['nl', 'Let op'],
  ['de-AT', 'Achtung'],
  ['it', '⚠'],
])('calloutLabel: a word of the language %s, or a sign that is in none', (locale, label) => {
  expect(calloutLabel({ kind: 'warning' }, locale)).toBe(label)
  expect(calloutLabel({ kind: 'warning', title: 'Pas op' }, locale)).toBe('Pas op')
})

test.each([
  ['van € 64,95 voor €\u00a049,95', 'van €\u00a064,95 voor €\u00a049,95'],
  ['£ 5, $ 6 and €7', '£\u00a05, $\u00a06 and €7'],
  ['€ of $ per stuk', '€ of $ per stuk'],
])('keepAmountsWhole: %s', (text, whole) => expect(keepAmountsWhole(text)).toBe(whole))

test('callsToActionOf: the metadata first, each once', () => {
  const document = parseMarkdown(
    '---\ncta: { label: Shop, href: /shop }\n---\n::cta[Shop]{href="/shop"}\n\n::cta[Call]{href="tel:1" kind="secondary"}',
  )
  expect(callsToActionOf(document)).toMatchObject([
    { label: 'Shop', href: '/shop', kind: 'primary', node: { type: 'callToAction' } },
    { label: 'Call', href: 'tel:1', kind: 'secondary' },
  ])
})

test('disclaimersOf', () => {
  expect(disclaimersOf(parseMarkdown(':::disclaimer{for=price}\nA\n:::'))).toMatchObject([{ for: ['price'] }])
})

test('leavesOf: leaves in order; what is one thing stays one, and an empty container is none', () => {
  const { tree } = parseMarkdown('a *b* ![c](d)\n\n::figure[e]{src=f}\n\n- ')
  expect(leavesOf(tree).map(({ type }) => type)).toEqual(['text', 'text', 'text', 'image', 'figure'])
})

test('placeOf a node that was made, not written', () => {
  const document = parseMarkdown('a', { path: 'x.md', locale: 'nl' })
  expect(placeOf({ type: 'text' }, document)).toEqual({ documentId: 'x', locale: 'nl', file: 'x.md' })
})

test('documentUrl', () => {
  expect(documentUrl(site, { locale: 'nl', slug: 'a/b' })).toBe('https://www.example.org/nl/a/b/')
})

test('directionOf', () => {
  expect(['ar', 'he-IL', 'fa', 'ur', 'az-Arab', 'pa-Arab-PK', 'ks'].map(directionOf)).toEqual(
    Array(7).fill('rtl'),
  )
  expect(['nl', 'en-GB', 'az', 'ar-Latn', 'zh-Hant'].map(directionOf)).toEqual(Array(5).fill('ltr'))
})

describe('countWords', () => {
  test.each([
    ['Twee woorden, echt.', 'nl', 3],
    ['日本語の文章です', 'ja', 4],
    ['', 'en', 0],
    ['😀 — !', 'en', 0],
  ])('%s', (text, locale, words) => expect(countWords(text, locale)).toBeGreaterThanOrEqual(words))
  test('slices break no word', () => {
    expect(countWords('woord '.repeat(10_000), 'nl')).toBe(10_000)
    expect(countWords('x', 'not a locale')).toBe(1)
  })
})

test('slugs', () => {
  expect(slugOf('Één appèl & 2 péren!')).toBe('een-appel-and-2-peren')
  expect(slugOf('ﬁne')).toBe('fine')
  expect(slugOf('日本')).toBe('')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const slug = slugOf(text)
      return slug === '' || isSlug(slug)
    }),
    { seed: 20261121 },
  )
  expect(['a', 'a/b-2', '0'].every(isSlug)).toBe(true)
  expect(['', '-a', 'A', 'a//b', '../a', 'a.b', 'x'.repeat(121)].some(isSlug)).toBe(false)
})

test('hashJson does not care for the order of keys', () => {
  expect(hashJson({ a: 1, b: [1, { c: 2, d: 3 }] })).toBe(hashJson({ b: [1, { d: 3, c: 2 }], a: 1 }))
  expect(hashJson(null)).toBe('74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b')
})

test('mediaTypeOf', () => {
  expect(mediaTypeOf('/a/B.JPG?x=1')).toBe('image/jpeg')
  expect(mediaTypeOf('a')).toBeUndefined()
  expect(mediaTypeOf('a.constructor')).toBeUndefined()
})

test('escaping', () => {
  expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href="x"&gt;&amp;&lt;/a&gt;')
  expect(escapeAttribute(`"'<>&`)).toBe('&quot;&#39;&lt;&gt;&amp;')
})

describe('dates', () => {
  test.each([
    ['2026-8-7', '2026-08-07'],
    ['2026-08-17 09:00', '2026-08-17T09:00'],
    ['2026-08-17 09:00:00 +0200', '2026-08-17T09:00:00+02:00'],
    ['2026-08-17T09:00:00.000Z', '2026-08-17T09:00:00.000Z'],
    ['2026-02-30', undefined],
    ['2026-08-17 25:00', undefined],
    ['17-08-2026', undefined],
    ['08/17/2026', undefined],
  ])('%s', (written, expected) => expect(toIsoDate(written)).toBe(expected))
  test('a plain date lasts the whole day', () => {
    expect(endOf('2026-09-06') - startOf('2026-09-06')).toBe(86_399_999)
    expect(startOf('2026-09-06T00:00+02:00')).toBe(Date.UTC(2026, 8, 5, 22))
    expect(startOf('2026-09-06T10:00')).toBe(Date.UTC(2026, 8, 6, 10))
  })
})

test('types of mdast know our nodes', () => {
  const root: Root = { type: 'root', children: [{ type: 'teaser', children: [] }] }
  const link: Link = { type: 'link', url: '', children: [{ type: 'text', value: '' } satisfies Text] }
  expect([root.type, link.type]).toEqual(['root', 'link'])
})
