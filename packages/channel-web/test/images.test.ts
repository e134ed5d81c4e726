// The images of a document to those of its page.
import type { Message, Resolved } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { webChannel } from '../src/channel.ts'
import { bag, contextFor, front, render, resolve } from './context.ts'
import { attribute, find, violations } from './dom.ts'

describe('images', () => {
  test('the lead image comes first, is eager, and its file lies beside the page', async () => {
    const { html, output } = await render(front('image: { src: ./bag.jpg, alt: Een tas }'))
    const [image] = find(html, 'img')
    expect(image && attribute(image, 'src')).toBe('images/bag%201.jpg')
    expect(image && attribute(image, 'loading')).toBe('eager')
    expect(output.files.map(({ role, path }) => [role, path])).toEqual([
      ['html', 'index.html'],
      ['asset', bag.file?.path],
    ])
    expect(find(html, 'meta', 'property', 'og:image').map((meta) => attribute(meta, 'content'))).toEqual([
      bag.url,
    ])
  })

  test('the caption of the lead image stands below it', async () => {
    const { html } = await render(front('image: { src: ./bag.jpg, caption: "Foto: Jan & Piet" }'))
    expect(html).toContain('<figcaption>Foto: Jan &#x26; Piet</figcaption>')
    expect(find(html, 'figcaption')).toHaveLength(1)
  })

  test('a text that opens with its lead image shows it once', async () => {
    const { html } = await render(front('image: ./bag.jpg', '![Een tas](./bag.jpg)\n\nTekst.'))
    expect(find(html, 'img')).toHaveLength(1)
  })

  test.each([
    'A ![x](./bag.jpg "Photo: Jan") b.',
    '- ![x](./bag.jpg "Photo: Jan")',
    '| A |\n|---|\n| ![x](./bag.jpg "Photo: Jan") |',
    '[![x](./bag.jpg "Photo: Jan")](https://example.org)',
  ])('the title of an image among words stays: %s', async (markdown) => {
    const { html } = await render(markdown)
    expect(find(html, 'img').map((image) => attribute(image, 'title'))).toEqual(['Photo: Jan'])
  })

  test('the title of an image alone is its caption, and said once', async () => {
    const { html } = await render('![x](./bag.jpg "Photo: Jan")')
    expect(html.match(/Photo: Jan/g)).toHaveLength(1)
    expect(html).toContain('<figcaption>Photo: Jan</figcaption>')
  })

  test('without files, all sizes are offered with their widths', async () => {
    const document = resolve('![x](./bag.jpg)\n')
    const { file: _file, ...remote } = bag
    const { html } = await renderWith(document, remote)
    const [image] = find(html, 'img')
    expect(image && attribute(image, 'srcset')).toBe(
      'https://media.example/small%2Cbag.jpg 500w, https://media.example/medium_bag.jpg 750w, https://media.example/bag.jpg 1600w',
    )
    expect(violations(html)).toEqual([])
  })

  const renderWith = async (document: Resolved, asset: Omit<typeof bag, 'file'>) => {
    const { context } = contextFor(document)
    const output = await webChannel.serialize(
      webChannel.transform(document, { ...context, asset: () => asset }),
      context,
    )
    return { html: String(output.files[0]?.body) }
  }
})

test('a file that the source does not have is words and a loss, never a broken picture', async () => {
  const document = resolve(
    '# A\n\n![The red bag](gone.png)\n\n![](none.png)\n\n![Far](https://cdn.example/a.png)\n',
  )
  const { context, losses } = contextFor(document)
  const missing = (src: string): Message => ({
    ruleId: 'asset-missing',
    source: 'content',
    severity: 'warning',
    reason: 'Not found.',
    values: { src },
  })
  const messages = [missing('gone.png'), missing('none.png')]
  const known = { ...context, inputs: { ...context.inputs, messages } }
  const output = await webChannel.serialize(webChannel.transform(document, known), known)
  const html = String(output.files[0]?.body)
  expect(html.match(/<img[^>]*>/g)).toEqual([expect.stringContaining('https://cdn.example/a.png')])
  expect(html).toContain('<p>The red bag</p>')
  expect(losses.map(({ kind, to, cause }) => [kind, to, cause])).toEqual([
    ['replaced', 'text', 'image-missing'],
    ['dropped', 'nothing', 'image-missing'],
  ])
})
