// Every code of a deck can be drawn and leads somewhere, whatever asked for it.
import { deck } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { render } from './context.ts'

const LONG = `https://winkel.example/${'school/'.repeat(400)}`
const everywhere = (href: string) =>
  `---\ntitle: Tas\ncallToAction:\n  label: Nu kopen\n  href: ${href}\n---\n\nEen [link](${href}).\n\n::cta[Koop de tas]{href="${href}2"}\n\n::embed[Film]{url="${href}3" title="De film"}\n`

const scenesOf = async (markdown: string, site = {}) => {
  const { output } = await render({ markdown, site })
  return deck.parse(JSON.parse(String(output.files[0]?.body))).scenes
}

describe('a code', () => {
  it.each([
    ['no code can hold', everywhere(LONG), {}],
    ['leads to a site without an address', everywhere('./tas'), { url: 'https://example.invalid' }],
  ])('is left out where its address %s, and its words stay', async (_, markdown, site) => {
    const scenes = await scenesOf(markdown, site)
    const codes = scenes.flatMap(({ qr }) => qr?.url ?? [])
    expect(codes.filter((url) => !url.startsWith('https://delinde.example/'))).toEqual([])
    const said = JSON.stringify(scenes)
    for (const words of ['Nu kopen', 'Koop de tas', 'De film', 'Een link']) expect(said).toContain(words)
  })

  it('is not made of a host that only begins like the unknown one', async () => {
    const scenes = await scenesOf('::cta[Koop]{href="https://example.invalid.example/tas"}')
    expect(scenes.flatMap(({ qr }) => qr?.url ?? [])).toContain('https://example.invalid.example/tas')
  })
})
