import type { ResolvedAsset } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { render } from './context.ts'

const asset = (given: Partial<ResolvedAsset>): ResolvedAsset => ({
  src: '/foto',
  url: 'https://cdn.example/foto.png',
  ...given,
})
const shown = async (given: Partial<ResolvedAsset>) => {
  const { body } = await render('# A\n\n![B](/foto)', { assets: { '/foto': asset(given) } })
  const [, src, width] = /<mj-image [^>]*src="([^"]*)"[^>]*width="(\d+)px"/.exec(body('mjml')) ?? []
  return [src, width]
}

describe('imageSource', () => {
  it('never draws a picture wider than it is', async () => {
    expect(await shown({ width: 200, height: 100 })).toEqual(['https://cdn.example/foto.png', '200'])
    expect(await shown({ width: 4000, height: 100 })).toEqual(['https://cdn.example/foto.png', '536'])
  })

  it('takes the smallest size that is sharp on a dense screen', async () => {
    const formats = [500, 1200, 2400].map((width) => ({
      url: `https://cdn.example/${width}.jpg`,
      width,
      height: width,
      mediaType: 'image/jpeg',
    }))
    expect(await shown({ width: 4000, height: 4000, mediaType: 'image/jpeg', formats })).toEqual([
      'https://cdn.example/1200.jpg',
      '536',
    ])
  })

  it('prefers a format every client draws', async () => {
    const formats = [{ url: 'https://cdn.example/a.png', width: 300, height: 300, mediaType: 'image/png' }]
    expect(
      await shown({
        url: 'https://cdn.example/a.webp',
        mediaType: 'image/webp',
        width: 900,
        height: 900,
        formats,
      }),
    ).toEqual(['https://cdn.example/a.png', '536'])
  })

  it('is none for a file that is not there: its words stand in its place', async () => {
    const markdown = '# A\n\n![A red bag](bag.jpg)\n\n::figure{src="bag.jpg" alt="The same bag"}'
    const { body, losses } = await render(markdown, { missing: ['bag.jpg'] })
    expect(body('html')).not.toContain('bag.jpg')
    expect(body('html')).toContain('>A red bag</p>')
    expect(body('html')).toContain('>The same bag</p>')
    expect(losses.map(({ kind, to, cause }) => [kind, to, cause])).toEqual([
      ['replaced', 'text', 'image-missing'],
      ['replaced', 'text', 'image-missing'],
    ])
  })
})

it('shows the caption of the lead image below it', async () => {
  const { body } = await render(
    '---\ntitle: T\nimage: { src: https://winkel.example/a.png, caption: "Photo: Jan" }\n---\nWords.',
  )
  expect(body('html')).toMatch(/a\.png[\s\S]*Photo: Jan[\s\S]*Words/)
})
