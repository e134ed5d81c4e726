// resolveInputs: asks each question once, never throws, and says what is missing and where.
import { parseMarkdown } from '@kanaal/content'
import { expect, test } from 'vitest'
import { resolveInputs } from '../src/index.ts'

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
