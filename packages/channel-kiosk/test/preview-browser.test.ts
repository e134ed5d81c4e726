// A real Chromium frames a preview as the admin does: sandboxed, under the admin's policy, with one script served.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { playerScript } from '@kanaal/kiosk-player'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { preview } from '../src/preview.ts'
import { assetOf, render } from './context.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'

/** What Strapi sends in production: a page in `srcdoc` inherits it. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:"

const PIXEL = Buffer.from('R0lGODdhAQABAIABAP8AAP///ywAAAAAAQABAAACAkQBADs=', 'base64')

const markdown = `---
title: Terug naar school
image: { src: tas.gif, alt: Een tas }
---

## Prijs

Nu :fact[€ 49,95]{id="price" value="49.95" unit="EUR" valid-until="2026-09-05"}.

## Altijd

Tien jaar garantie.
`

const executablePath = findChromium()

describe.skipIf(!executablePath)('a preview in Chromium', () => {
  const server = createServer((request, response) => {
    const isPlayer = request.url === '/omnichannel/player.js'
    response.setHeader('content-security-policy', POLICY)
    response.setHeader('content-type', isPlayer ? 'text/javascript' : 'text/html')
    response.end(isPlayer ? playerScript : '<!doctype html><body></body>')
  })
  let browser: Browser

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    server.close()
  })

  it('plays in a sandbox, with its clock in the editor’s hand', async () => {
    const { rendition, context } = await render({
      markdown,
      assets: { 'tas.gif': assetOf('tas.gif', PIXEL, 'image/gif') },
    })
    const { body, scripts } = preview(rendition, 'landscape', context)
    expect(scripts).toEqual(['player.js'])
    const admin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const page = await browser.newPage({ viewport: { width: 960, height: 540 } })
    await page.goto(admin)
    await page.evaluate(
      (html) => {
        const told: unknown[] = []
        Object.assign(window, { told })
        addEventListener('message', (event) => told.push(event.data))
        const frame = document.createElement('iframe')
        frame.setAttribute('sandbox', 'allow-scripts')
        frame.srcdoc = html
        document.body.append(frame)
      },
      body.replace('src="player.js"', `src="${admin}/omnichannel/player.js"`),
    )
    /** Waits until the last scene told of is the one wanted. */
    const shows = (scene: string) =>
      page.waitForFunction((wanted) => {
        const told = Reflect.get(window, 'told') as { type: string; scene?: string }[]
        return told.findLast(({ type }) => type === 'kanaal:scene')?.scene === wanted
      }, scene)
    const ask = (message: object) => page.evaluate((one) => frames[0]?.postMessage(one, '*'), message)

    await shows('title')
    const frame = page.frameLocator('iframe')
    expect(await frame.locator('.scene').textContent()).toContain('Terug naar school')
    expect(await frame.locator('.picture img').getAttribute('src')).toMatch(/^data:image\/gif;base64,/)
    await ask({ type: 'kanaal:pause' })
    await ask({ type: 'kanaal:clock', at: '2026-09-01T10:00:00Z' })
    await ask({ type: 'kanaal:show', scene: 'prijs' })
    await shows('prijs')
    expect(await frame.locator('.scene').textContent()).toContain('49,95')
    // Friday at six the offer is over: the screen goes on by itself.
    await ask({ type: 'kanaal:clock', at: '2026-09-11T18:00:00Z' })
    await shows('altijd')
    await page.close()
  }, 60_000)
})
