// testChannel: a good channel passes, and each way of being bad is found.
import { createHash } from 'node:crypto'
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
    await expect(testChannel(channel)).rejects.toThrow(reason)
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
