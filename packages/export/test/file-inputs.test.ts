// Assets below the source only, links between documents, includes by id.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown, resolveDocument, safeUrl, toText } from '@kanaal/content'
import { resolveInputs } from '@kanaal/engine'
import { type InputSources, site as siteSchema } from '@kanaal/types'
import exifr from 'exifr'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { createFileInputs } from '../src/file-inputs.ts'
import { temporary } from './temporary.ts'

/** 2 × 1 pixels. */
const GIF = Buffer.from('R0lGODlhAgABAIAAAP///wAAACwAAAAAAgABAAACAgQKADs=', 'base64')
const site = siteSchema.parse({
  url: 'https://site.example',
  name: 'E',
  locales: ['en', 'nl'],
  defaultLocale: 'en',
  timeZone: 'UTC',
})
const from = parseMarkdown('# A', { path: 'news/a.md', locale: 'en' })
const entry = (path: string, locale = 'en') => ({
  path,
  locale,
  id: path.replace(/\..*$/, ''),
  slug: path.replace(/\..*$/, ''),
  read: async () => '',
})
const inputsOf = (root: string | undefined, documents = [entry('news/a.md')]) =>
  createFileInputs({
    root,
    origin: undefined,
    site,
    documents,
    terms: new Map([['topic:bag', { key: 'topic:bag', scheme: 'topic', prefLabel: { en: 'Bag' } }]]),
    parse: async ({ path }) => parseMarkdown('# Included', { path }),
  })

test.each([
  ['[[Bags]]', 'https://site.example/en/bags/', 'Bags'],
  ['[[bags|our bags]]', 'https://site.example/en/bags/', 'our bags'],
  ['[[shop/Pens#Blue ones]]', 'https://site.example/en/shop/pens/#blue-ones', 'shop/Pens > Blue ones'],
  ['[[Pens]]', 'https://site.example/en/news/pens/', 'Pens'],
  ['[[#Part]]', 'https://site.example/en/news/a/#part', 'Part'],
  ['![[Back to school]]', 'https://site.example/en/back-to-school/', 'Back to school'],
])('a wiki link leads to the page of that name: %s', async (typed, url, words) => {
  const paths = ['news/a.md', 'Bags.md', 'shop/Pens.md', 'news/pens.md', 'back-to-school.md']
  const named = paths.map((path) => ({ ...entry(path), slug: path.toLowerCase().replace(/\..*$/, '') }))
  const dutch = { ...entry('Bags.nl.md', 'nl'), slug: 'tassen' }
  const document = parseMarkdown(`# A\n\nSee ${typed}.`, { path: 'news/a.md', locale: 'en' })
  const inputs = await resolveInputs(document, inputsOf('/nowhere', [dutch, ...named]))
  const seen = resolveDocument(document, { target: { id: 'web', channel: 'web' }, inputs })
  expect(inputs.messages).toEqual([])
  expect(seen.losses).toEqual([])
  expect(seen.document.tree.children).toMatchObject([
    { children: [{}, { type: 'link', url, children: [{ value: words }] }, {}] },
  ])
})

test('a wiki link to nothing keeps its words: a loss, and a message at its place', async () => {
  const document = parseMarkdown('# A\n\nSee [[Shoes|our shoes]].', { path: 'news/a.md', locale: 'en' })
  const inputs = await resolveInputs(document, inputsOf('/nowhere'))
  const seen = resolveDocument(document, { target: { id: 'web', channel: 'web' }, inputs })
  expect(inputs.messages).toMatchObject([
    { ruleId: 'link-unresolved', place: { position: { start: { line: 3, column: 5 } } } },
  ])
  expect(toText(seen.document.tree)).toBe('See our shoes.')
  expect(seen.losses).toMatchObject([
    { type: 'foreign', kind: 'flattened', to: 'text', cause: 'wiki-link', excerpt: 'our shoes' },
  ])
})

test('a key that no vocabulary has is said; without a vocabulary it is a word of the author', async () => {
  const document = parseMarkdown('---\ntags: [topic:schol, topic:bag, "16:9"]\n---\n\nA.', { path: 'a.md' })
  const shownBy = async (sources: InputSources) => {
    const inputs = await resolveInputs(document, sources)
    const { metadata } = resolveDocument(document, { target: { id: 'web', channel: 'web' }, inputs }).document
    return [metadata.tags, inputs.messages.map(({ ruleId, values }) => [ruleId, values?.key])]
  }
  expect(await shownBy(inputsOf('/nowhere'))).toEqual([
    ['topic:bag', '16:9'],
    [['term-unresolved', 'topic:schol']],
  ])
  const parse = async () => document
  const wordless = { root: '/nowhere', origin: undefined, site, documents: [], terms: undefined, parse }
  expect(await shownBy(createFileInputs(wordless))).toEqual([['topic:schol', 'topic:bag', '16:9'], []])
})

test('an image below the source is read, measured and named by its hash', async () => {
  const root = temporary({ 'news/Big Cat.gif': GIF, 'top.gif': GIF })
  const inputs = inputsOf(root)
  const asset = await inputs.asset?.('Big%20Cat.gif', from)
  expect(asset).toMatchObject({
    width: 2,
    height: 1,
    mediaType: 'image/gif',
    file: { path: expect.stringMatching(/^assets\/[0-9a-f]{8}-big-cat\.gif$/) },
  })
  expect(asset?.url).toBe(`https://site.example/en/news/a/${asset?.file?.path}`)
  expect(await inputs.asset?.('/top.gif', from)).toMatchObject({ width: 2 })
})

test('M18 an image leaves without the place where it was taken, and with its rights', async () => {
  const degrees = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '52/1 22/1 12/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '4/1 53/1 0/1',
  }
  const photo = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#c33' } })
    .withExif({ IFD0: { Copyright: '2026 Jansen' }, IFD3: degrees })
    .jpeg()
    .toBuffer()
  expect(await exifr.gps(photo)).toMatchObject({ latitude: expect.closeTo(52.37, 2) })
  const root = temporary({ 'news/photo.jpg': photo })
  const asset = await inputsOf(root).asset?.('photo.jpg', from)
  const body = Buffer.from(asset?.file?.body ?? [])
  expect(await exifr.gps(body).catch(() => undefined)).toBeUndefined()
  expect(await exifr.parse(body, { gps: true })).toMatchObject({ Copyright: '2026 Jansen' })
  expect(await sharp(body).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer())
})

test('nothing outside the source is read', async () => {
  const outside = temporary({ 'secret.gif': GIF, 'source/ok.gif': GIF })
  const root = join(outside, 'source')
  symlinkSync(join(outside, 'secret.gif'), join(root, 'link.gif'))
  const inputs = inputsOf(root)
  for (const src of [
    '../../secret.gif',
    '/../secret.gif',
    '%2e%2e/%2e%2e/secret.gif',
    '..\\secret.gif',
    '/etc/passwd',
    '\0',
    '%',
  ])
    expect(await inputs.asset?.(src, from), src).toBeUndefined()
  await expect(inputs.asset?.('/link.gif', from)).rejects.toThrow('outside the source')
})

test('a file that is too large is refused with its size', async () => {
  const root = temporary({ 'news/huge.gif': new Uint8Array(11 * 1024 * 1024) })
  await expect(inputsOf(root).asset?.('huge.gif', from)).rejects.toThrow('11.0 MB, expected at most 10 MB')
})

test('links lead to the pages of documents', async () => {
  const inputs = inputsOf(temporary(), [entry('news/a.md'), entry('b.md'), entry('news/c.nl.md', 'nl')])
  const link = (href: string, locale = 'en') => inputs.link?.(href, { ...from, locale })
  expect(await link('../b.md?x=1#part')).toBe('https://site.example/en/b/?x=1#part')
  expect(await link('/b.md')).toBe('https://site.example/en/b/')
  expect(await link('c.md', 'nl')).toBe('https://site.example/nl/news/c/')
  // A file above the source is no page, and the front page has nothing above it.
  for (const nowhere of ['../../b.md', '../../notes.txt#a', '../../../../../etc/passwd'])
    expect(safeUrl((await link(nowhere)) ?? nowhere, site.url)).toBeUndefined()
  // Written against the address of the page, as many sites do.
  expect(await link('../../about/')).toBeUndefined()
  expect(await link('/about/')).toBeUndefined()
})

test('an include prefers its own language', async () => {
  const inputs = inputsOf(undefined, [entry('hours.md'), entry('hours.nl.md', 'nl')])
  expect((await inputs.include?.('hours', { ...from, locale: 'nl' }))?.source.path).toBe('hours.nl.md')
  expect(await inputs.include?.('nowhere', from)).toBeUndefined()
})

test('an included document shows its own file where both call theirs the same', async () => {
  const texts: Record<string, string> = {
    'news/a.md': '![Mine](pic.gif) [mine](more.md)\n\n::include{id="sub/b"}\n',
    'sub/b.md': '![Theirs](pic.gif) [theirs](more.md)\n',
  }
  const root = temporary({ 'news/pic.gif': GIF, 'sub/pic.gif': Buffer.concat([GIF, GIF]) })
  const documents = ['news/a.md', 'sub/b.md', 'news/more.md', 'sub/more.md'].map((path) => entry(path))
  const parse = async ({ path }: { path: string }) => parseMarkdown(texts[path] ?? '', { path })
  const document = await parse({ path: 'news/a.md' })
  const sources = createFileInputs({
    root,
    origin: undefined,
    site,
    documents,
    terms: undefined,
    parse,
  })
  const inputs = await resolveInputs(document, sources)
  const { document: resolved } = resolveDocument(document, { target: { id: 'web', channel: 'web' }, inputs })
  const [mine, theirs] = resolved.tree.children.flatMap((node) =>
    node.type === 'paragraph' ? [node.children] : [],
  )
  const bytes = (nodes = mine) => nodes?.map((node) => node.type === 'image' && inputs.assets[node.url]?.file)
  expect(bytes(mine)?.[0]).toMatchObject({ body: { length: GIF.length } })
  expect(bytes(theirs)?.[0]).toMatchObject({ body: { length: 2 * GIF.length } })
  const pages = (nodes = mine) =>
    nodes?.flatMap((node) => (node.type === 'link' ? inputs.links[node.url] : []))
  expect(pages(mine)).toEqual(['https://site.example/en/news/more/'])
  expect(pages(theirs)).toEqual(['https://site.example/en/sub/more/'])
})

test('versions in other languages are found by path or id', async () => {
  const documents = [
    entry('news/a.md'),
    entry('nl/news/a.md', 'nl'),
    entry('news/a.de.md', 'de'),
    entry('b.md', 'nl'),
  ]
  const inputs = inputsOf(temporary(), documents)
  expect(await inputs.alternates?.(from)).toEqual([
    { locale: 'nl', url: 'https://site.example/nl/nl/news/a/' },
    { locale: 'de', url: 'https://site.example/de/news/a/' },
  ])
  const one = (locale: string) => ({ ...entry('all.ndjson', locale), id: 'api::a.a/x', slug: `a-${locale}` })
  const lines = inputsOf(undefined, [one('en'), one('nl')])
  expect(await lines.alternates?.({ ...from, id: 'api::a.a/x' })).toEqual([
    { locale: 'nl', url: 'https://site.example/nl/a-nl/' },
  ])
  expect((await resolveInputs({ ...from, id: 'api::a.a/x' }, lines)).alternates).toHaveLength(1)
  expect((await resolveInputs(from, lines)).alternates).toBeUndefined()
})

test('a concept is known by its key, and only if a vocabulary has it', async () => {
  const terms = await inputsOf(undefined).terms?.(['topic:bag', 'topic:none'], from)
  expect(terms?.map(({ key }) => key)).toEqual(['topic:bag'])
})
