// Names that authors give to headings: links reach them, and none stands where something else has its name.
import { describe, expect, test } from 'vitest'
import { front, render } from './context.ts'
import { attribute, find } from './dom.ts'

const page = async (body: string) => {
  const { html, output } = await render(front('date: 2026-08-17', body))
  const ids = ['h2', 'h3'].flatMap((tag) => find(html, tag).map((heading) => attribute(heading, 'id')))
  const links = find(html, 'a').map((link) => attribute(link, 'href'))
  return { ids, links, toc: (output.parts.toc as { id: string }[]).map(({ id }) => id) }
}

describe('a heading with a name', () => {
  test('has it as its id, and links to it lead there', async () => {
    const { ids, links, toc } = await page('Zie [prijzen](#Tarieven).\n\n## Prijzen {#Tarieven}\n\n## Waar\n')
    expect(ids).toEqual(['Tarieven', 'waar'])
    expect(toc).toEqual(ids)
    expect(links).toContain('#Tarieven')
  })

  test('gives way to one that has it already', async () => {
    const { ids } = await page('## Een {#a}\n\n## Twee {#a}\n\n## a\n')
    expect(ids).toEqual(['a', 'twee', 'a-1'])
  })

  test.each([
    'content',
    'top',
    'body',
    'createElement"><b',
    'fn-fn-1',
    'footnote-label',
    '__proto__',
    'Location',
  ])('is not called %s', async (name) => {
    const { ids } = await page(`## Kop {#${name}}\n\nTekst[^1].\n\n[^1]: Noot.\n`)
    expect(ids[0]).toBe('kop')
  })
})
