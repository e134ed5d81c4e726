import { runInNewContext } from 'node:vm'
import { deck as deckSchema, playlist } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { assetOf, render } from './context.ts'

const markdown = `---
title: Terug naar school
slug: terug
image: { src: tas.png, alt: Een tas }
validFrom: 2026-08-17
validUntil: 2026-09-06
---

## Prijs

Nu :fact[€ 49,95]{id="price" value="49.95" unit="EUR" valid-until="2026-09-05"}.
`
const assets = { 'tas.png': assetOf('tas.png', 'PNG', 'image/png') }

describe('serialize', () => {
  it('writes a deck that is exactly the contract’s', async () => {
    const { output } = await render({ markdown, assets })
    const [json] = output.files
    const deck: unknown = JSON.parse(String(json?.body))
    expect(json).toMatchObject({ role: 'deck', path: 'deck.json', mediaType: 'application/json' })
    expect(
      deckSchema.strict().extend({ scenes: deckSchema.shape.scenes.element.strict().array() }).parse(deck),
    ).toEqual(deck)
    expect(deck).toMatchObject({
      validFrom: '2026-08-17',
      validUntil: '2026-09-06',
      title: 'Terug naar school',
    })
  })

  it('writes the same deck as a script, and the pictures beside it', async () => {
    const { output } = await render({ markdown, assets })
    const [json, script, picture] = output.files
    const window: { kanaalDeck?: unknown } = {}
    runInNewContext(String(script?.body), { window })
    expect(JSON.parse(JSON.stringify(window.kanaalDeck))).toEqual(JSON.parse(String(json?.body)))
    expect(picture).toMatchObject({ role: 'asset', path: 'assets/tas.png', mediaType: 'image/png' })
  })

  it('takes a price down with its end, and the rendition with the first of all ends', async () => {
    const { output, tree } = await render({ markdown, assets })
    expect(tree.scenes.map(({ scene }) => scene.validUntil)).toContain('2026-09-05')
    expect(output.validUntil).toBe('2026-09-05')
  })

  it('says scenes and playlist in its parts, and measures', async () => {
    const { output } = await render({ markdown, assets })
    expect(playlist.shape.items.element.parse(output.parts.playlist)).toMatchObject({
      deck: 'nl/terug',
      locale: 'nl',
    })
    expect(output.parts.scenes).toHaveLength(3)
    expect(JSON.parse(JSON.stringify(output.parts))).toEqual(output.parts)
    expect(output.metrics.map(({ id }) => id)).toEqual(['scenes', 'seconds', 'words'])
  })

  it('gives the same bytes twice', async () => {
    const [one, two] = await Promise.all([render({ markdown, assets }), render({ markdown, assets })])
    expect(two.output).toEqual(one.output)
  })

  it('leaves a picture without bytes out, with a loss', async () => {
    const { output, losses } = await render({ markdown: '![De winkel](https://elders.example/a.jpg)' })
    expect(JSON.stringify(output.files)).not.toContain('elders.example')
    expect(losses).toMatchObject([
      { type: 'image', kind: 'replaced', to: 'text', cause: 'external-resource' },
    ])
  })
})
