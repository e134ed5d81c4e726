import { document as documentSchema } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import {
  contentRules,
  type EntryJson,
  fromEntry,
  placeOf,
  RefusedDocument,
  resolveDocument,
  toPlainText,
} from '../../src/index.ts'
import { inputs, site, web } from '../samples.ts'

const uid = 'api::article.article'
const attributes = {
  title: { type: 'string' },
  intro: { type: 'text' },
  body: { type: 'richtext' },
  content: { type: 'blocks' },
  html: { type: 'richtext', customField: 'plugin::ckeditor5.CKEditor' },
  zone: {
    type: 'dynamiczone',
    components: ['shared.rich-text', 'shared.quote', 'shared.button', 'sections.faq'],
  },
  cover: { type: 'media', multiple: false },
  slug: { type: 'uid' },
  author: { type: 'relation' },
  tags: { type: 'relation' },
}
const components = {
  'shared.rich-text': { body: { type: 'richtext' } },
  'shared.quote': { title: { type: 'string' }, body: { type: 'text' } },
  'shared.button': { text: { type: 'string' }, URL: { type: 'string' }, variant: { type: 'enumeration' } },
  'shared.slider': { files: { type: 'media', multiple: true } },
  'sections.faq': {
    title: { type: 'string' },
    order: { type: 'integer' },
    items: { type: 'component', component: 'shared.accordion', repeatable: true },
  },
  'shared.accordion': { question: { type: 'string' }, answer: { type: 'text' } },
}
const media = {
  url: '/uploads/a.jpg',
  mime: 'image/jpeg',
  alternativeText: 'A red bicycle',
  caption: 'Our best seller',
  width: 1600,
  height: 900,
  formats: {
    small: { url: '/uploads/small_a.jpg', width: 500, height: 281, mime: 'image/jpeg', sizeInBytes: 20_000 },
  },
  focalPoint: { x: 50, y: 25 },
}

const read = (entry: EntryJson, body: string[] = ['body'], more = {}) =>
  fromEntry(
    { documentId: 'a1', locale: 'nl', ...entry },
    {
      uid,
      attributes,
      components,
      fields: {
        title: 'title',
        summary: 'intro',
        body,
        image: 'cover',
        slug: 'slug',
        authors: 'author',
        tags: 'tags',
      },
      ...more,
    },
  )
const plainOf = (entry: EntryJson, body?: string[]) =>
  toPlainText(resolveDocument(read(entry, body), { target: web, inputs }).document.tree)

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

test('channel copy leads to its own field', () => {
  const document = read({ title: 'A', channelCopy: { web: { text: 'Own *copy*' } } })
  const { document: seen } = resolveDocument(document, { target: web, inputs })
  const [node] = seen.copy?.tree.children ?? []
  expect(node && placeOf(node, seen).field).toEqual(['channelCopy', 'web', 'text'])
})

describe('dynamic zone', () => {
  const zone = [
    {
      __component: 'shared.rich-text',
      id: 1,
      body: '## One\n\n[a][1] and[^1].\n\n[1]: https://a.nl\n[^1]: First.',
    },
    { __component: 'shared.quote', id: 2, title: 'Ann', body: 'Good bags.' },
    { __component: 'shared.button', id: 3, text: 'Shop', URL: '/shop', variant: 'primary' },
    {
      __component: 'sections.faq',
      id: 4,
      title: 'Questions',
      order: 3,
      items: [{ question: 'Open?', answer: 'Yes.' }],
    },
    { __component: 'shared.rich-text', id: 5, body: '[b][1] and[^1].\n\n[1]: https://b.nl\n[^1]: Second.' },
    {
      __component: 'shared.slider',
      id: 6,
      files: [media, { ...media, url: '/uploads/b.jpg', alternativeText: null }],
    },
    { __component: 'unknown.card', id: 7, heading: 'A card', text: 'Its text.' },
  ]
  test('every text, in order; references and notes stay in their own field', () => {
    expect(plainOf({ zone }, ['zone'])).toBe(
      [
        'One\n---',
        'a (https://a.nl) and[1].',
        '> Ann\n>\n> Good bags.',
        'Shop: /shop',
        'Questions\n---------',
        'Open?',
        'Yes.',
        'b (https://b.nl) and[2].',
        '[Image: A red bicycle]\nOur best seller',
        'Our best seller',
        'A card\n------',
        'Its text.',
        '[1] First.',
        '[2] Second.',
      ].join('\n\n'),
    )
  })
  test('leads back to the component’s field', () => {
    const document = read({ zone }, ['zone'])
    const places = document.tree.children.map((node) => placeOf(node, document).field?.join('.'))
    expect(places).toContain('zone.0.body')
    expect(places).toContain('zone.3.items.0.answer')
    expect(document.messages).toMatchObject([
      { ruleId: 'attribute-skipped', place: { field: ['zone', 3, 'order'] } },
    ])
  })
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
  test('nested without end is refused', () => {
    expect(() => read({ html: '<div>'.repeat(10_000) }, ['html'])).toThrow(RefusedDocument)
  })
})

describe('hostile entries are refused, with the path', () => {
  test.each([
    [
      'U+0000',
      { zone: [{ __component: 'shared.quote', body: 'a\0b' }] },
      ['zone', 0, 'body'],
      'control-character',
    ],
    ['bytes', { body: 'x'.repeat(2 ** 20 + 1) }, ['body'], 'cap-exceeded'],
    ['delimiters', { body: '*a **a '.repeat(1001) }, ['body'], 'cap-exceeded'],
  ])('%s', (_, entry, field, ruleId) => {
    try {
      read(entry as EntryJson)
    } catch (error) {
      expect((error as RefusedDocument).messages).toMatchObject([{ ruleId, place: { field } }])
      return
    }
    throw new Error('was not refused')
  })
  test('nesting, far beyond what recursion could take', () => {
    let block: EntryJson = {}
    for (let depth = 0; depth < 20_000; depth += 1) block = { children: [block as never] }
    expect(() => read({ content: [block as never] }, ['content'])).toThrow(RefusedDocument)
  })
  test('values of the wrong type are said, not thrown', () => {
    const document = read(
      { title: 3, body: { a: 1 }, content: 'x', zone: 'y', cover: 'z', tags: 7 } as EntryJson,
      ['body', 'content', 'zone'],
    )
    expect(document.messages.map(({ ruleId, place }) => [ruleId, place?.field])).toEqual([
      ['field-unreadable', ['tags']],
      ['field-unreadable', ['body']],
      ['field-unreadable', ['content']],
    ])
    expect(document.slug).toMatch(/^3$/)
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
