import { isScreen, SCREEN_ELEMENT_ID } from '@kanaal/kiosk-player'
import { describe, expect, it } from 'vitest'
import { preview, previewModes } from '../src/preview.ts'
import { assetOf, render } from './context.ts'

const made = () =>
  render({
    markdown: '---\ntitle: "</script>Tas"\nimage: tas.png\n---\n\nTekst.',
    assets: { 'tas.png': assetOf('tas.png', 'PNG', 'image/png') },
  })

describe('preview', () => {
  it.each(previewModes)('%s is the player with this one deck', async (mode) => {
    const { rendition, context } = await made()
    const shown = preview(rendition, mode, context)
    expect(shown).toMatchObject({ kind: 'html', scripts: ['player.js'] })
    expect(shown.body.match(/<script src="player.js" defer><\/script>/g)).toHaveLength(1)
    const block = new RegExp(`id="${SCREEN_ELEMENT_ID}">(.*?)</script>`, 's').exec(shown.body)?.[1] ?? ''
    const screen: unknown = JSON.parse(block)
    expect(isScreen(screen)).toBe(true)
    expect(screen).toMatchObject({
      idleSeconds: 0,
      assets: { 'assets/tas.png': 'data:image/png;base64,UE5H' },
    })
  })

  it('has the size of the screen', async () => {
    const { rendition, context } = await made()
    const sizes = previewModes
      .map((mode) => preview(rendition, mode, context))
      .map(({ width, height }) => [width, height])
    expect(sizes).toEqual([
      [1920, 1080],
      [1080, 1920],
      [1080, 1080],
    ])
  })

  it('takes name, zone and colours from the context: the rendition holds no settings of the screen', async () => {
    const { rendition, context } = await made()
    expect(Object.keys(rendition.parts).sort()).toEqual(['playlist', 'scenes'])
    const options = { ...context.options, colorScheme: 'dark' as const }
    const site = { ...context.site, name: 'De Berk', timeZone: 'Asia/Tokyo' }
    const { body } = preview(rendition, 'landscape', { ...context, options, site })
    expect(body).toContain('"timeZone":"Asia/Tokyo"')
    expect(body).toContain('De Berk')
    expect(body).toContain('color-scheme:dark')
  })
})
