import { expect, test } from 'vitest'
import { preview, previewModes } from '../src/preview.ts'
import { render, toRendition } from './context.ts'
import { attribute, elements, textOf } from './dom.ts'

const markdown =
  '---\ntitle: Tas <b>\ndescription: Rode tas.\nimage: ./bag.jpg\ndate: 2026-08-17\n---\n\nTekst.\n'

test.each(previewModes)('%s is a whole document whose first tag is its policy', async (mode) => {
  const { kind, body } = preview(toRendition(await render(markdown)), mode)
  expect(kind).toBe('html')
  const head = elements(body).find((element) => element.tagName === 'head')
  const first = head?.childNodes.find((node) => 'tagName' in node)
  expect(first && 'attrs' in first && attribute(first, 'content')).toBe(
    "default-src 'none'; img-src 'self' https: data:; style-src 'unsafe-inline'",
  )
})

test('files beside the page are put into the preview', async () => {
  const { body } = preview(toRendition(await render(markdown)), 'desktop')
  const [image] = elements(body).filter((element) => element.tagName === 'img')
  expect(image && attribute(image, 'src')).toBe('data:image/jpeg;base64,/9g=')
})

test('the search result shows address, title and description', async () => {
  const { body } = preview(toRendition(await render(markdown)), 'search')
  const text = elements(body)
    .filter((element) => ['p', 'h1'].includes(element.tagName))
    .map((element) => textOf(element).trim())
  expect(text).toEqual([
    'boekenbeer.example › nl › terug-naar-school',
    'Tas <b>',
    '17 augustus 2026 — Rode tas.',
  ])
})
