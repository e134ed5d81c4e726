// Where a link leads is in a rendition, or its ledger says that it is not: in small print, headings, footnotes and labels too.
import { parseMarkdown } from '@kanaal/content'
import { emptyInputs } from '@kanaal/engine'
import { describe, expect, it } from 'vitest'
import { createDefaultEngine } from '../bench/default-engine.ts'

const engine = await createDefaultEngine()

async function publish(markdown: string) {
  const document = parseMarkdown(markdown, { path: 'a.md', defaultLocale: 'en' })
  const renditions = await engine.publish(document, { inputs: emptyInputs, now: '2026-11-21T00:00:00Z' })
  return renditions.map(({ target, losses, files }) => ({
    target,
    said: files.map(({ body }) => (typeof body === 'string' ? body.replaceAll('<wbr>', '') : '')).join('\n'),
    losses,
    lost: losses.map(({ type, kind, cause, excerpt }) => [type, kind, cause, excerpt].join(' ')),
  }))
}

describe.each([
  ['an empty link', ':::teaser\nBefore [](https://there.example/page) after.\n:::'],
  ['a link of a space', ':::teaser\nBefore [ ](https://there.example/page) after.\n:::'],
  ['small print', 'Words.\n\n:::disclaimer\nSee [terms](https://there.example/page).\n:::'],
  ['a heading', '## About [us](https://there.example/page)\n\nWords.'],
  ['a footnote', 'Words[^1].\n\n[^1]: See [note](https://there.example/page).'],
  ['a label', '::cta[Book [here](https://there.example/page)]{href="https://a.example/"}'],
])('%s', (_name, markdown) => {
  it('is there, or a loss', async () => {
    for (const { target, said, losses } of await publish(`# T\n\n${markdown}`)) {
      const isLost = losses.some(({ kind }) => kind === 'dropped' || kind === 'flattened')
      expect(said.includes('there.example/page') || isLost, target).toBe(true)
    }
  })
})

it('a footnote that nobody refers to is a loss of a mail', async () => {
  const markdown =
    'Words[^1].\n\n:::only{channel=web}\nMore[^2].\n:::\n\n[^1]: One.\n[^2]: Two.\n[^3]: Three.'
  const mail = (await publish(markdown)).find(({ target }) => target === 'email')
  expect(mail?.lost.filter((one) => one.includes('footnote-unused'))).toEqual([
    'text dropped footnote-unused Two.',
    'text dropped footnote-unused Three.',
  ])
  expect(mail?.said).toContain('One.')
  expect(mail?.said).not.toMatch(/Two\.|Three\./)
})

it('a screen has no code for what it does not say, and none is empty', async () => {
  const markdown =
    '# T\n\n## Head\n\n| a |\n|---|\n| b[^1] |\n\n[^1]: See [note](https://there.example/page).'
  const deck = (await publish(markdown)).find(({ target }) => target === 'kiosk')
  expect(deck?.said).not.toContain('there.example')
  expect(deck?.said).not.toContain('<div class=\\"words\\"><h2>Head</h2></div>"')
})

it('a button leads to one place', async () => {
  const [page] = await publish('::cta[Book <https://there.example/page>]{href="https://a.example/"}')
  expect(page?.said).toContain('href="https://a.example/">Book https://there.example/page</a>')
  expect(page?.lost).toEqual([])
})
