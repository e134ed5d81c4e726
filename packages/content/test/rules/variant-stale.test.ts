import { expect, test } from 'vitest'
import { fromEntry, parseMarkdown } from '../../src/index.ts'
import { variantStale } from '../../src/rules/variant-stale.ts'

const site = { url: 'https://example.org', name: 'Example', locales: ['en'], defaultLocale: 'en' } as const
const run = (document: ReturnType<typeof parseMarkdown>) =>
  variantStale.run({
    document,
    site: { ...site, locales: ['en'], timeZone: 'UTC', permalink: '/:slug/' },
    now: undefined,
  })
const file = (baseHash: string, text: string) =>
  parseMarkdown(
    `---\ntitle: Open\nowner: Ann\ncopy:\n  x: { text: Come., baseHash: ${baseHash} }\n---\n${text}\n`,
    {
      path: 'a.md',
    },
  )

test('a file learns from the message what to write, and from then on hears when its text changes', () => {
  const [first] = run(file('new', 'On Sunday.'))
  expect(first?.key).toBe('changedInFile')
  const base = /baseHash: ([0-9a-f]{64})/.exec(first?.reason ?? '')?.[1] ?? ''
  expect(run(file(base, 'On Sunday.'))).toEqual([])
  expect(run(file(base, 'On Monday.')).map(({ actual }) => actual)).toEqual([base])
})

test('an editor is sent to the field, without a hash', () => {
  const entry = { documentId: 'a', title: 'Open', channelCopy: { x: { text: 'Come.', baseHash: 'old' } } }
  const attributes = { title: { type: 'string' } }
  const document = fromEntry(entry, { uid: 'api::a.a', attributes, fields: { title: 'title', body: [] } })
  const [message] = run(document)
  expect(message).toMatchObject({ key: 'changed', place: { field: ['channelCopy', 'x'] } })
  expect(message?.reason).not.toMatch(/[0-9a-f]{64}/)
})
