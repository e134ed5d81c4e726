// A real Chromium opens an exported deck from a file, as by double-click, and plays it with the network watched.
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ResolvedAsset } from '@kanaal/types'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexDecks } from '../src/playlist.ts'
import { assetOf, render } from './context.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'

/** The smallest picture there is: one pixel of GIF. */
const PIXEL = Buffer.from('R0lGODdhAQABAIABAP8AAP///ywAAAAAAQABAAACAkQBADs=', 'base64')
const assets: Record<string, ResolvedAsset> = { 'tas.gif': assetOf('tas.gif', PIXEL, 'image/gif') }

const markdown = `---
title: Terug naar school
slug: terug naar school
description: Alles voor het nieuwe schooljaar.
image: { src: tas.gif, alt: Een tas }
---

## Vandaag

De winkel is open tot negen uur.

::slide{dwell="1"}

En op vrijdag tot tien uur.

## Prijs

Nu :fact[€ 49,95]{id="price" value="49.95" unit="EUR" valid-until="2026-09-05"}.

::cta[Koop de tas]{href="https://winkel.example/tas"}
`

/** Titles as newspapers write them, with a summary below that must stay in sight. */
const longTitle = `---
title: "Gemeente en winkeliers spreken af: binnenstad vanaf 2028 alleen nog bereikbaar voor uitstootvrije bezorgers"
slug: lange-titel
description: Vanaf 1 januari 2028 mogen alleen uitstootvrije busjes en bakfietsen de binnenstad in. Wat betekent dat voor jouw pakket?
image: { src: tas.gif, alt: Een tas }
---
`

async function write(folder: string, text: string): Promise<void> {
  const { rendition, context } = await render({ markdown: text, assets })
  async function* one() {
    yield rendition
  }
  const put = async (path: string, body: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), body)
  }
  for (const file of rendition.files)
    await put(`${rendition.locale}/${rendition.slug}/${file.path}`, file.body)
  for await (const file of indexDecks(one(), context)) await put(file.path, file.body)
}

const executablePath = findChromium()

describe.skipIf(!executablePath)('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kanaal kiosk '))
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let requests: string[]
  let problems: string[]

  const open = async (hash: string, viewport = { width: 960, height: 540 }, file = 'index.html') => {
    context = await browser.newContext({ viewport })
    page = await context.newPage()
    requests = []
    problems = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(`${pathToFileURL(join(folder, file)).href}${hash}`)
    await page.waitForSelector('.scene')
  }
  const words = () => page.locator('.scene').first().textContent()
  const next = async () => {
    await page.keyboard.press('ArrowRight')
    // The step is asynchronous: pictures are waited for.
    await page.waitForTimeout(200)
    return words()
  }

  beforeAll(async () => {
    await write(folder, markdown)
    await write(join(folder, 'lang'), longTitle)
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: CHROMIUM_ARGUMENTS,
    })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('plays from a file: scenes go on by themselves, prices come down, and nothing is asked of any network', async () => {
    await open('#at=2026-09-01T10:00:00Z')
    expect(await words()).toContain('Terug naar school')
    expect(await page.locator('.picture img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(
      1,
    )
    // The title stays for the 8 s that every scene has at least.
    await page.waitForFunction(
      () => document.querySelector('.scene')?.textContent?.includes('negen uur'),
      undefined,
      { timeout: 15_000 },
    )
    expect(await next()).toContain('vrijdag')
    // This one asked for a second, which is short, and its rule says so; it is obeyed.
    await page.waitForFunction(
      () => document.querySelector('.scene')?.textContent?.includes('49,95'),
      undefined,
      { timeout: 5_000 },
    )
    expect(await next()).toContain('Koop de tas')
    expect(await page.locator('.code-card svg').count()).toBe(1)
    await next()
    expect(await next()).toContain('Terug naar school')
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
    expect(problems).toEqual([])
    expect(context.pages()).toHaveLength(1)
    await context.close()
  }, 60_000)

  it('passes over what has expired by the clock it is given', async () => {
    await open('#at=2026-09-06T10:00:00Z&paused=1')
    const seen = [await words()]
    for (let turn = 0; turn < 6; turn += 1) seen.push(await next())
    expect(seen.join('\n')).not.toContain('49,95')
    expect(seen.join('\n')).toContain('vrijdag')
    await context.close()
  }, 30_000)

  it.each([
    ['landscape', 1920, 1080],
    ['portrait', 1080, 1920],
    ['square', 1080, 1080],
  ])(
    'sets no type below 3.5 %% of the height and cuts nothing off: %s',
    async (_, width, height) => {
      await open('#at=2026-09-01T10:00:00Z&paused=1', { width, height })
      for (let turn = 0; turn < 6; turn += 1) {
        const faults = await page.evaluate(() => {
          const floor = innerHeight * 0.035 - 0.5
          const shown = [...document.querySelectorAll<HTMLElement>('.scene *, .bar *')].filter((element) =>
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          return shown.flatMap((element) => {
            const box = element.getBoundingClientRect()
            const size = Number.parseFloat(getComputedStyle(element).fontSize)
            const isOut =
              box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1
            return size < floor || isOut
              ? [`${element.tagName} ${size} ${JSON.stringify(box)} ${element.textContent}`]
              : []
          })
        })
        expect(faults).toEqual([])
        await next()
      }
      await context.close()
    },
    30_000,
  )

  it.each([
    ['landscape', 1920, 1080],
    ['portrait', 1080, 1920],
    ['square', 1080, 1080],
    ['landscape, small', 1280, 720],
    ['portrait, small', 540, 960],
  ])(
    'shows a long title and its summary whole: %s',
    async (_, width, height) => {
      await open('#paused=1', { width, height }, join('lang', 'index.html'))
      await page.waitForTimeout(100)
      const faults = await page.evaluate(() => {
        const box = document.querySelector('.words')
        const edge = box?.getBoundingClientRect()
        const hidden = [...(box?.children ?? [])].filter((element) => {
          const own = element.getBoundingClientRect()
          return !edge || own.top < edge.top - 1 || own.bottom > edge.bottom + 1 || own.right > edge.right + 1
        })
        return { count: box?.children.length, hidden: hidden.map(({ textContent }) => textContent) }
      })
      expect(faults).toEqual({ count: 2, hidden: [] })
      await context.close()
    },
    30_000,
  )

  it('offers a finger at least 64 px', async () => {
    await open('#paused=1', { width: 800, height: 480 })
    await page.keyboard.press('ArrowRight')
    const sizes = await page
      .locator('.controls button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(sizes).toHaveLength(3)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(64)
    await context.close()
  }, 30_000)

  it('opens no menu and no window', async () => {
    await open('#paused=1')
    const held = await page.evaluate(() => {
      const menu = new MouseEvent('contextmenu', { cancelable: true, bubbles: true })
      document.body.dispatchEvent(menu)
      return { menu: menu.defaultPrevented, opened: window.open('https://elders.example') }
    })
    expect(held).toEqual({ menu: true, opened: null })
    expect(context.pages()).toHaveLength(1)
    await context.close()
  }, 30_000)
})
