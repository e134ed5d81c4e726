import { defaultTheme } from '@kanaal/types'
import { expect, test } from 'vitest'
import { preview, previewModes } from '../src/preview.ts'
import { type RenderOptions, render, toRendition } from './context.ts'
import { attribute, elements, textOf } from './dom.ts'

const markdown =
  '---\ntitle: Tas <b>\ndescription: Rode tas.\nimage: ./bag.jpg\ndate: 2026-08-17\n---\n\nTekst.\n'

/** What the engine shows of the document, in this mode. */
const shown = async (mode: string, text = markdown, options: RenderOptions = {}) => {
  const made = await render(text, options)
  return preview(toRendition(made), mode, made.context)
}

test.each(previewModes)('%s is a whole document whose first tag is its policy', async (mode) => {
  const { kind, body } = await shown(mode)
  expect(kind).toBe('html')
  const head = elements(body).find((element) => element.tagName === 'head')
  const first = head?.childNodes.find((node) => 'tagName' in node)
  expect(first && 'attrs' in first && attribute(first, 'content')).toBe(
    "default-src 'none'; img-src 'self' https: data:; style-src 'unsafe-inline'",
  )
})

test('files beside the page are put into the preview', async () => {
  const { body } = await shown('desktop')
  const [image] = elements(body).filter((element) => element.tagName === 'img')
  expect(image && attribute(image, 'src')).toBe('data:image/jpeg;base64,/9g=')
})

test('the search result shows address, title and description', async () => {
  const { body } = await shown('search')
  const text = elements(body)
    .filter((element) => ['p', 'h1'].includes(element.tagName))
    .map((element) => textOf(element).trim())
  expect(text).toEqual([
    'boekenbeer.example › nl › terug-naar-school',
    'Tas <b>',
    '17 augustus 2026 — Rode tas.',
  ])
})

test('the search result has the date of the site and its colours', async () => {
  const text = '---\ntitle: Laat\ndate: 2026-08-17T23:30:00Z\n---\n\nTekst.\n'
  expect((await shown('search', text)).body).toContain('18 augustus 2026')
  const made = await render(text)
  const theme = { ...defaultTheme, colors: { ...defaultTheme.colors, accent: '#123456' } }
  expect(preview(toRendition(made), 'search', { ...made.context, theme }).body).toContain('--link:#123456')
})
