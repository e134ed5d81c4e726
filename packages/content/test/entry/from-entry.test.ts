// An entry to a document: what each of its fields becomes.
import { document as documentSchema } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import {
  contentRules,
  fromEntry,
  parseMarkdown,
  placeOf,
  RefusedDocument,
  resolveDocument,
  toPlainText,
} from '../../src/index.ts'
import { inputs, site, web } from '../samples.ts'
import { media, read } from './read-entry.ts'

test('a whole entry satisfies the contract and leads back to its fields', () => {
  const document = read({
    title: 'Terug naar school',
    intro: 'Alles voor de eerste dag.',
    body: 'Open om 10:30.\n\n::calout[x]',
    cover: media,
    slug: 'terug',
    author: { name: 'Ann', email: 'ann@example.org' },
    tags: [{ name: 'School' }, { name: 'Tassen' }],
    publishedAt: '2026-08-17T07:00:00.000Z',
    contentMetadata: {
      validUntil: '2026-09-06',
      facts: { price: { value: 49.95, unit: 'EUR' } },
      custom: { own: 1 },
    },
    taxonomyTerms: [{ key: 'subject:school', role: 'subject' }, 'audience:parents'],
    channelCopy: { x: { text: 'Kort.' } },
  })
  expect(documentSchema.safeParse(JSON.parse(JSON.stringify(document))).error).toBeUndefined()
  expect(document).toMatchObject({
    id: 'api::article.article/a1',
    type: 'article',
    locale: 'nl',
    slug: 'terug',
    source: { kind: 'entry', path: 'api::article.article/a1' },
    metadata: {
      title: 'Terug naar school',
      description: 'Alles voor de eerste dag.',
      image: { src: '/uploads/a.jpg', alt: 'A red bicycle' },
      authors: [{ name: 'Ann', email: 'ann@example.org' }],
      tags: ['School', 'Tassen'],
      validUntil: '2026-09-06',
      date: '2026-08-17T07:00:00.000Z',
      copy: { x: { text: 'Kort.' } },
      custom: { own: 1 },
    },
    terms: [
      { key: 'subject:school', scheme: 'subject', role: 'subject' },
      { key: 'audience:parents', scheme: 'audience' },
    ],
    facts: [{ id: 'price', value: '49.95', unit: 'EUR' }],
    map: {
      origins: [{ field: ['body'] }],
      metadata: { title: { field: ['title'] }, copy: { field: ['channelCopy'] } },
    },
    messages: [{ ruleId: 'directive-unknown', place: { field: ['body'], position: { start: { line: 3 } } } }],
  })
  expect(document.assets[0]).toMatchObject({
    width: 1600,
    height: 900,
    caption: 'Our best seller',
    focalPoint: { x: 0.5, y: 0.25 },
    formats: [{ url: '/uploads/small_a.jpg', width: 500, height: 281, bytes: 20_000 }],
  })
})

test('what an editor wrote into our panel wins over the guessed field', () => {
  const { metadata, map } = read({ title: 'A', intro: 'B', contentMetadata: { description: 'C', title: '' } })
  expect(metadata).toMatchObject({ title: 'A', description: 'C' })
  expect(map.metadata.description).toEqual({ field: ['contentMetadata', 'description'] })
})

test('a value our panel cannot have is said at its own field', () => {
  const { messages } = read({ contentMetadata: { validUntil: 'soon' } })
  expect(messages).toMatchObject([
    { ruleId: 'front-matter-value', place: { field: ['contentMetadata', 'validUntil'] } },
  ])
})

test('related documents that readers do not have are named at their field', () => {
  const author = { documentId: 'n1', name: 'Noor', unpublished: true }
  const tags = [{ name: 'School' }, { name: 'Concept', unpublished: true }]
  const { metadata, messages } = read({ title: 'A', author, tags })
  expect(metadata.authors).toEqual([{ name: 'Noor' }])
  expect(messages).toMatchObject([
    { ruleId: 'relation-unpublished', values: { names: 'Noor' }, place: { field: ['author'] } },
    { ruleId: 'relation-unpublished', values: { names: 'Concept' }, place: { field: ['tags'] } },
  ])
  // What the panel says instead is what readers get.
  expect(read({ title: 'A', author, contentMetadata: { authors: ['Linde'] } }).messages).toEqual([])
})

test('channel copy leads to its own field', () => {
  const document = read({ title: 'A', channelCopy: { web: { text: 'Own *copy*' } } })
  const { document: seen } = resolveDocument(document, { target: web, inputs })
  const [node] = seen.copy?.tree.children ?? []
  expect(node && placeOf(node, seen).field).toEqual(['channelCopy', 'web', 'text'])
})

describe('HTML of an editor', () => {
  test('becomes Markdown’s nodes, without what acts', () => {
    const html =
      '<h2>Kop</h2><p>Een <strong>vet</strong> <a href="https://a.nl">woord</a>.</p><script>alert(1)</script><iframe src="https://evil.example"></iframe><ul><li>een</li></ul><table><tr><th>a</th></tr><tr><td>1</td></tr></table>'
    const document = read({ html }, ['html'])
    expect(document.tree.children.map(({ type }) => type)).toEqual([
      ...['heading', 'paragraph', 'html', 'embed', 'list', 'table'],
    ])
    const [finding] = contentRules.flatMap((rule) =>
      rule.id === 'html-dropped' ? rule.run({ document, site, now: undefined }) : [],
    )
    expect(finding).toMatchObject({ key: 'elements', place: { field: ['html'] } })
  })
  test('says what an attribute says, or that nobody reads it', () => {
    const html =
      '<p><span class="a"><abbr title="Gemeentelijke Gezondheidsdienst">GGD</abbr></span>, <time datetime="2026-9-1">dinsdag</time>, <ruby>漢<rt>kan</rt></ruby></p>'
    const { document, losses } = resolveDocument(read({ html }, ['html']), { target: web, inputs })
    expect(toPlainText(document.tree.children)).toBe('GGD, dinsdag, 漢(kan)')
    const [paragraph] = document.tree.children
    const words = paragraph?.type === 'paragraph' ? paragraph.children : []
    expect(words.slice(0, 3)).toMatchObject([
      { value: 'GGD' },
      { value: ', ' },
      { type: 'time', at: '2026-09-01' },
    ])
    const lost = losses.map(({ place: { position } }) =>
      html.slice(position?.start.offset, position?.end.offset),
    )
    const tags = ['<span class="a">', '<abbr title="Gemeentelijke Gezondheidsdienst">', '</abbr>', '</span>']
    expect(lost.sort()).toEqual([...tags, '<rt>', '</rt>', '<ruby>', '</ruby>'].sort())
    for (const { place } of losses) expect(place.field).toEqual(['html'])
  })
  test('nested without end is refused', () => {
    expect(() => read({ html: '<div>'.repeat(10_000) }, ['html'])).toThrow(RefusedDocument)
    expect(() => read({ html: '<div>'.repeat(600) }, ['html'])).toThrow(
      '600 of 500 HTML elements inside each other',
    )
  })
})

test('reads assignments beside refused suggestions', () => {
  const taxonomyTerms = { assignments: [{ key: 'topic:school', weight: 0.5 }], rejected: ['topic:holiday'] }
  const { terms } = fromEntry(
    { documentId: 'a1', title: 'T', taxonomyTerms },
    {
      uid: 'api::article.article',
      attributes: { title: { type: 'string' } },
      fields: { title: 'title', body: [] },
    },
  )
  expect(terms).toEqual([{ key: 'topic:school', scheme: 'topic', prefLabel: {}, weight: 0.5 }])
})

test.each([
  ['x', ['taxonomyTerms'], 'a string'],
  [{ assignments: 'topic:school' }, ['taxonomyTerms', 'assignments'], 'a string'],
  [{ assignments: [{ key: 5 }] }, ['taxonomyTerms', 'assignments', 0, 'key'], 'a number'],
])('takes no term from %j, and says so', (taxonomyTerms, field, actual) => {
  const { terms, messages } = fromEntry(
    { documentId: 'a1', title: 'T', taxonomyTerms },
    {
      uid: 'api::article.article',
      attributes: { title: { type: 'string' } },
      fields: { title: 'title', body: [] },
    },
  )
  expect(terms).toEqual([])
  expect(messages).toMatchObject([{ ruleId: 'field-unreadable', values: { actual }, place: { field } }])
})

test('the caption of the lead image comes along, from a field or from front matter', () => {
  const { metadata } = read({ title: 'T', cover: { ...media, caption: 'Photo: Jan' }, body: 'x' })
  expect(metadata.image).toMatchObject({ src: '/uploads/a.jpg', caption: 'Photo: Jan' })
  const written = parseMarkdown('---\nimage: { src: a.jpg, caption: "Photo: Jan" }\n---\n', { path: 'a.md' })
  expect(written.metadata.image).toEqual({ src: 'a.jpg', caption: 'Photo: Jan' })
  expect(written.assets).toMatchObject([{ src: 'a.jpg', caption: 'Photo: Jan' }])
  expect(written.messages.filter(({ ruleId }) => ruleId.startsWith('front-matter'))).toEqual([])
})

test('T22 who chose a term and when is no part of the document, nor of its hash', () => {
  const read = (taxonomyTerms: object) =>
    fromEntry(
      { documentId: 'a1', title: 'T', taxonomyTerms: taxonomyTerms as never },
      {
        uid: 'api::article.article',
        attributes: { title: { type: 'string' } },
        fields: { title: 'title', body: [] },
      },
    )
  const change = { by: 'Noor Bakker', at: '2026-11-23T10:00:00.000Z' }
  const bare = read({ assignments: [{ key: 'topic:school' }], rejected: ['topic:holiday'] })
  const told = read({
    assignments: [{ key: 'topic:school', ...change }],
    rejected: [{ key: 'topic:holiday', ...change }],
  })
  expect(told).toEqual(bare)
  expect(told.hash).toBe(bare.hash)
})
