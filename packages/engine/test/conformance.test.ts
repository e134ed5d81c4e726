// testChannel: a good channel passes, and each way of being bad is found.
import { createHash, randomUUID } from 'node:crypto'
import type { Channel, Output } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { findLiveParts } from '../src/conformance/find-live-parts.ts'
import { testChannel } from '../src/conformance/index.ts'
import { fakeChannel } from './fake-channel.ts'

describe('a good channel', () => {
  testChannel(fakeChannel(), { test, options: { max: 100_000 } })
})

const page = (body: string): Output => ({
  parts: {},
  metrics: [],
  files: [{ role: 'html', path: 'index.html', mediaType: 'text/html', body }],
})
const good = fakeChannel()
const bad: Record<string, [reason: string, channel: Channel]> = {
  'looks at the clock': [
    'same bytes',
    fakeChannel({ serialize: (lines) => ({ ...page(''), parts: { at: Date.now(), said: lines } }) }),
  ],
  'throws the dice': [
    'same bytes',
    fakeChannel({ serialize: (lines) => ({ ...page(''), parts: { at: Math.random(), said: lines } }) }),
  ],
  'writes the date of today': [
    'same bytes',
    fakeChannel({
      serialize: (lines) => ({
        ...page(''),
        parts: { on: new Date().toISOString().slice(0, 10), said: lines },
      }),
    }),
  ],
  'writes the moment it is given': [
    'one date of the document to the next',
    fakeChannel({ transform: (_, context) => [context.now ?? ''] }),
  ],
  'draws a number from a pool': [
    'same bytes',
    fakeChannel({ serialize: (lines) => ({ ...page(''), parts: { id: randomUUID(), said: lines } }) }),
  ],
  'counts the time it takes': [
    'same bytes',
    fakeChannel({ serialize: (lines) => ({ ...page(''), parts: { ms: performance.now(), said: lines } }) }),
  ],
  'hides live markup in JSON': [
    'no attack string',
    fakeChannel({
      transform: (document) => [document.metadata.title ?? ''],
      serialize: ([html = '']) => ({
        ...page(''),
        files: [
          {
            role: 'deck',
            path: 'deck.json',
            mediaType: 'application/json',
            body: JSON.stringify({ scenes: [{ html }] }),
          },
        ],
      }),
    }),
  ],
  'hides live addresses in parts': [
    'no attack string',
    fakeChannel({
      transform: (document) => [JSON.stringify(document.tree)],
      serialize: ([tree = '']) => ({ ...page(''), parts: { posts: JSON.parse(tree) } }),
    }),
  ],
  'calls lost what it shows': [
    'records as dropped only what is not there',
    fakeChannel({
      transform(document, context) {
        context.lose(document.tree, { kind: 'dropped', to: 'nothing', by: 'policy' })
        return good.transform(document, context)
      },
    }),
  ],
  'has a feed that follows the clock': [
    'indexes the same renditions',
    fakeChannel({
      async *index() {
        yield { role: 'feed', path: 'feed.txt', mediaType: 'text/plain', body: new Date().toUTCString() }
      },
    }),
  ],
  'has a playlist that leaves its directory': [
    'indexes the same renditions',
    fakeChannel({
      async *index() {
        yield { role: 'feed', path: '../feed.txt', mediaType: 'text/plain', body: '' }
      },
    }),
  ],
  'ends at no date': [
    'ends as a date',
    fakeChannel({
      serialize: (lines, context) => ({ ...good.serialize(lines, context), validUntil: 'soon' }) as Output,
    }),
  ],
  'has an empty preview': ['previews', fakeChannel({ preview: () => ({ kind: 'text', body: '' }) })],
  'changes its input': [
    'same bytes',
    fakeChannel({
      transform: (document) => {
        document.metadata.title = 'mine'
        return []
      },
    }),
  ],
  'drops nodes silently': ['shows every node', fakeChannel({ transform: () => ['nothing'] })],
  'reaches for the network': [
    'reached for the network',
    fakeChannel({
      serialize: async (lines, context) => {
        await fetch('https://example.org').catch(() => {})
        return good.serialize(lines, context)
      },
    }),
  ],
  'leaves its directory': [
    'unsafe file path',
    fakeChannel({
      serialize: () => ({
        ...page(''),
        files: [{ role: 'a', path: '../a', mediaType: 'text/plain', body: '' }],
      }),
    }),
  ],
  'lets links through': [
    'no attack string',
    fakeChannel({
      transform: (document) => [JSON.stringify(document.tree)],
      serialize: ([tree = '']) => page(linksOf(tree)),
    }),
  ],
  'exceeds its limits': [
    'within its limits',
    fakeChannel({
      serialize: (lines) => ({
        ...page(''),
        parts: { lines },
        metrics: [{ id: 'length', value: 2, max: 1, unit: 'count' }],
      }),
    }),
  ],
  'is asynchronous': ['must be synchronous', fakeChannel({ transform: (async () => []) as never })],
}
const linksOf = (tree: string): string =>
  [...tree.matchAll(/"url":("(?:[^"\\]|\\.)*")/g)]
    .map(([, url = '""']) => `<a href="${JSON.parse(url)}">x</a>`)
    .join('')

describe('a channel that', () => {
  test.each(Object.entries(bad))('%s is found', async (_, [reason, channel]) => {
    const promises: [name: string, run: () => Promise<void>][] = []
    await testChannel(channel, { test: (name, run) => promises.push([name, run]) })
    const broken: string[] = []
    // The promise that names the reason first: all others cost seconds and say nothing new.
    promises.sort(([a], [b]) => Number(b.includes(reason)) - Number(a.includes(reason)))
    for (const [name, run] of promises) {
      await run().catch((error: unknown) => broken.push(`${name}: ${String(error)}`))
      if (broken.some((one) => one.includes(reason))) return
    }
    expect.unreachable(`nothing was found wrong but ${broken.join(', ') || 'nothing'}`)
  })

  test('is refused at once where nobody runs tests', async () => {
    await expect(testChannel(fakeChannel({ version: '' }))).rejects.toThrow('a channel has a version')
  })
})

describe('findLiveParts', () => {
  test.each([
    '<a href="java\nscript:alert(1)">x</a>',
    '<img src=x onerror=alert(1)>',
    '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
    '<template><script>1</script></template>',
    '<iframe srcdoc="x"></iframe>',
    '<a href="//evil.example">x</a>',
    '<form action="https://evil.example"></form>',
    '<meta http-equiv="refresh" content="0">',
    '<img srcset="a.png 1x, javascript:x 2x">',
  ])('finds %s', (html) => {
    expect(findLiveParts(html)).not.toEqual([])
  })
  test.each([
    '<a href="https://example.org/?a=1&amp;b=2">x</a>',
    '<script type="application/ld+json">{}</script>',
    '<img src="data:image/png;base64,AAAA">',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<a href="mailto:a@b.example">x</a>',
  ])('leaves %s alone', (html) => {
    expect(findLiveParts(html)).toEqual([])
  })
  test('allows a declared script only', () => {
    const name = `${createHash('md5').update('x').digest('hex')}.js`
    expect(findLiveParts(`<script src="${name}"></script>`, [name])).toEqual([])
    expect(findLiveParts(`<script src="${name}"></script>`)).toHaveLength(1)
  })
})
