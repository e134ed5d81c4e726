// resolveInputs: asks each question once, never throws, and says what is missing and where.
import { posix } from 'node:path'
import { parseMarkdown, resolveDocument, toText } from '@kanaal/content'
import type { Document } from '@kanaal/types'
import { expect, test } from 'vitest'
import { resolveInputs } from '../src/index.ts'
import { visitAddresses } from '../src/visit-addresses.ts'

const markdown = `---
title: T
image: cover.png
---

# T

![a](a.png) ![a again](a.png) ![far](https://example.org/far.png)

[other](./other.md#part) [page](/about/) [gone](gone.md) [far](https://example.org/) [here](#t)

::include{id="shared/hours"}

::include{id="nowhere"}
`
const document = parseMarkdown(markdown, { path: 'news/t.md' })

test('asks for everything once, and reports what is not there', async () => {
  const asked: string[] = []
  const inputs = await resolveInputs(document, {
    asset: async (src) => {
      asked.push(src)
      return src === 'a.png' ? { src, url: 'https://site.example/a.png' } : undefined
    },
    link: async (href) => (href.startsWith('./other.md') ? 'https://site.example/other/#part' : undefined),
    include: async (id) =>
      id === 'shared/hours' ? parseMarkdown('![b](b.png)\n', { path: 'shared/hours.md' }) : undefined,
  })
  expect(asked.sort()).toEqual(['a.png', 'b.png', 'cover.png', 'https://example.org/far.png'])
  expect(inputs.links).toEqual({ './other.md#part': 'https://site.example/other/#part' })
  expect(Object.keys(inputs.includes)).toEqual(['shared/hours'])
  expect(
    inputs.messages.map(({ ruleId, values, place }) => [
      ruleId,
      Object.values(values ?? {})[0],
      place?.file,
      place?.position?.start.line,
    ]),
  ).toEqual([
    ['asset-missing', 'b.png', 'shared/hours.md', 1],
    ['asset-missing', 'cover.png', 'news/t.md', undefined],
    ['include-missing', 'nowhere', 'news/t.md', 14],
    ['link-unresolved', 'gone.md', 'news/t.md', 10],
  ])
})

test('a source that throws becomes a message with its reason', async () => {
  const asset = () => Promise.reject(new Error('12.0 MB, expected at most 10 MB'))
  const inputs = await resolveInputs(parseMarkdown('![a](a.png)', { path: 'a.md' }), { asset })
  expect(inputs.messages).toMatchObject([{ ruleId: 'asset-missing', key: 'failed' }])
  expect(inputs.messages[0]?.reason).toContain('12.0 MB')
})

test('a source may offer nothing', async () => {
  const inputs = await resolveInputs(document, {})
  expect(inputs.assets).toEqual({})
})

test('an included document keeps its own images and links, however deep', async () => {
  const texts: Record<string, string> = {
    a: '# A\n\n![Mine](pic.jpg) ![Only mine](mine.jpg) [mine](other.md) [lost here](lost.md)\n\n::include{id="sub/b"}\n',
    'sub/b':
      '![Theirs](pic.jpg) ![Same](/logo.png) ![No such](mine.jpg) [theirs](other.md) [found](lost.md) [none](only-a.md)\n\n![Ref][p]\n\n[p]: pic.jpg\n\n::figure[c]{src="pic.jpg" alt="Fig"}\n\n::cta[Theirs]{href="other.md"}\n\n::include{id="sub/deep/c"}\n',
    'sub/deep/c': '![Deepest](pic.jpg) [deepest](other.md) ![Same](/logo.png)\n',
  }
  const read = (id: string) => parseMarkdown(texts[id] ?? '', { path: `${id}.md` })
  const has = new Set(['pic.jpg', 'mine.jpg', 'other.md', 'sub/pic.jpg', 'sub/other.md', 'sub/lost.md'])
  for (const path of ['sub/deep/pic.jpg', 'sub/deep/other.md', '/logo.png']) has.add(path)
  const find = (address: string, from: Document) => {
    const path = address.startsWith('/') ? address : posix.join(posix.dirname(from.source.path), address)
    return has.has(path) ? `https://site.example/${path.replace(/^\//, '')}` : undefined
  }
  const document = read('a')
  const inputs = await resolveInputs(document, {
    include: async (id) => read(id),
    asset: async (src, from) => {
      const url = find(src, from)
      return url === undefined ? undefined : { src, url }
    },
    link: async (href, from) => find(href, from),
  })
  const { document: resolved } = resolveDocument(document, { target: { id: 'web', channel: 'web' }, inputs })
  const shown: Record<string, string | undefined> = {}
  visitAddresses(resolved.tree, {
    asset: (src, node) => {
      shown[('alt' in node && node.alt) || ''] = inputs.assets[src]?.url
    },
    link: (href, node) => {
      shown[`${node.type === 'link' ? '' : 'cta '}${toText(node)}`] = inputs.links[href]
    },
  })
  const at = (path: string) => `https://site.example/${path}`
  expect(shown).toEqual({
    Mine: at('pic.jpg'),
    'Only mine': at('mine.jpg'),
    mine: at('other.md'),
    'lost here': undefined,
    Theirs: at('sub/pic.jpg'),
    Same: at('logo.png'),
    'No such': undefined,
    theirs: at('sub/other.md'),
    found: at('sub/lost.md'),
    none: undefined,
    Ref: at('sub/pic.jpg'),
    Fig: at('sub/pic.jpg'),
    'cta Theirs': at('sub/other.md'),
    Deepest: at('sub/deep/pic.jpg'),
    deepest: at('sub/deep/other.md'),
  })
  for (const { src, url } of resolved.assets.map(({ src }) => ({ src, url: inputs.assets[src]?.url })))
    if (/pic/.test(src)) expect(url).toBeDefined()
  expect(document.tree).toEqual(read('a').tree)
})
