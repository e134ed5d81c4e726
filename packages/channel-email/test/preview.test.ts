import type { Rendition } from '@kanaal/types'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { preview, previewModes } from '../src/preview.ts'
import { render } from './context.ts'

const renditionOf = async (minify: boolean): Promise<Rendition> => {
  const { output } = await render('# Hallo\n\nWereld.', { options: { minify } })
  return { files: output.files } as unknown as Rendition
}

describe('preview', () => {
  it.each([false, true])('puts a policy before everything else (minified: %s)', async (minify) => {
    const rendition = await renditionOf(minify)
    for (const mode of ['desktop', 'phone', 'dark', 'forced', 'unknown']) {
      const { kind, body } = preview(rendition, mode)
      expect(kind).toBe('html')
      expect(body).toMatch(
        /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' https: data:; style-src 'unsafe-inline'">/,
      )
      expect(body).not.toMatch(/<script|prefers-color-scheme:/)
      expect(parse(body).childNodes.length).toBeGreaterThan(1)
    }
  })

  it('shows authored dark colours in the dark mode only', async () => {
    const rendition = await renditionOf(false)
    expect(preview(rendition, 'dark').body).toContain('@media all{')
    expect(preview(rendition, 'desktop').body).toContain('@media not all{')
    expect(preview(rendition, 'forced').body).toContain('invert(1)')
    expect(preview(rendition, 'phone').width).toBe(375)
  })

  it('gives text and MJML as they are', async () => {
    const rendition = await renditionOf(false)
    expect(previewModes).toContain('mjml')
    expect(preview(rendition, 'text')).toMatchObject({
      kind: 'text',
      body: expect.stringContaining('Wereld.'),
    })
    expect(preview(rendition, 'mjml')).toMatchObject({ kind: 'text', body: expect.stringContaining('<mjml') })
  })
})
