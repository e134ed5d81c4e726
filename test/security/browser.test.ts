// A real Chromium opens what a hostile document became: nothing runs, nothing is fetched, nothing fails.
import type { Engine } from '@kanaal/engine'
import type { Rendition } from '@kanaal/types'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM_ARGUMENTS, findChromium } from '../e2e/find-chromium.ts'
import { attacks } from './attacks.ts'
import { createDefaultEngine, renderAttacks } from './create-harm-check.ts'
import { inGroups } from './find-guilty.ts'
import { readPayloadLists } from './payload-lists.ts'

const executablePath = findChromium()
const HOST = 'https://site.example'
/** Enough for a handler on an image that does not load, an animation or a refresh to begin. */
const SETTLE_MS = 300
const TIMEOUT_MS = 120_000
/** The scripts that try the most at once, from other people's lists where they are there. */
const MOST = 60

/** An image that content names is fetched where a reader looks; what names one here would blur what is counted. */
const namesNoImage = (attack: string): boolean => !/https?:|^[\\/]/i.test(attack)

/** Everything a page did that a document may not do. */
interface Deeds {
  dialogs: string[]
  requests: string[]
  errors: string[]
}

describe.skipIf(!executablePath)('in Chromium', () => {
  let browser: Browser
  let engine: Engine
  let renditions: Rendition[]

  beforeAll(async () => {
    engine = await createDefaultEngine()
    const others = (readPayloadLists() ?? []).filter((payload) => /alert|onerror|onload/i.test(payload))
    const chosen = [...attacks, ...others.slice(0, MOST)].filter(namesNoImage)
    const groups = inGroups(chosen, Math.ceil(chosen.length / 2))
    renditions = (await Promise.all(groups.map((group) => renderAttacks(engine, group, 'derived')))).flat()
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
  }, TIMEOUT_MS)
  afterAll(() => browser?.close())

  const bodiesOf = (target: string, role: string): string[] =>
    renditions
      .filter((rendition) => rendition.target === target)
      .flatMap(({ files }) => files)
      .filter((file) => file.role === role)
      .map(({ body }) => (typeof body === 'string' ? body : new TextDecoder().decode(body)))

  /** Opens `files` as a site of their own, with the network watched. */
  async function open(files: Record<string, string>, act: (page: Page) => Promise<void>): Promise<Deeds> {
    const context = await browser.newContext()
    const deeds: Deeds = { dialogs: [], requests: [], errors: [] }
    await context.route('**/*', (route) => {
      const { origin, pathname } = new URL(route.request().url())
      const body = origin === HOST ? files[pathname] : undefined
      if (origin !== HOST && origin !== 'null') deeds.requests.push(route.request().url())
      return body === undefined
        ? route.fulfill({ status: 404 })
        : route.fulfill({ body, contentType: contentTypeOf(pathname) })
    })
    const page = await context.newPage()
    page.on('dialog', (dialog) => {
      deeds.dialogs.push(dialog.message())
      return dialog.dismiss()
    })
    page.on('pageerror', (error) => deeds.errors.push(error.message))
    context.on('page', (opened) => deeds.errors.push(`opened ${opened.url()}`))
    await page.goto(`${HOST}/index.html`)
    await act(page)
    await page.waitForTimeout(SETTLE_MS)
    expect(page.url()).toMatch(new RegExp(`^${HOST}/index\\.html`))
    await context.close()
    return deeds
  }
  const nothing: Deeds = { dialogs: [], requests: [], errors: [] }

  /** Focus, pointer and toggles set off most handlers that wait for somebody. */
  async function touch(page: Page): Promise<void> {
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('Tab')
    await page.mouse.move(200, 200)
    await page.mouse.wheel(0, 2_000)
  }

  it('a page that does something is seen', { timeout: TIMEOUT_MS }, async () => {
    const html = `<!doctype html><img src="https://evil.example/x"><img src=x onerror="alert('seen')"><script>nobody()</script>`
    const { dialogs, requests, errors } = await open({ '/index.html': html }, touch)
    expect(dialogs).toEqual(['seen'])
    expect(requests).toEqual(['https://evil.example/x'])
    expect(errors).toHaveLength(1)
  })

  it.each([
    ['web', 'html'],
    ['email', 'html'],
  ])('a hostile page does nothing: %s', { timeout: TIMEOUT_MS }, async (target, role) => {
    const pages = bodiesOf(target, role)
    expect(pages).toHaveLength(2)
    for (const html of pages) expect(await open({ '/index.html': html }, touch)).toEqual(nothing)
  })

  it('a hostile deck plays and does nothing else', { timeout: TIMEOUT_MS }, async () => {
    const [first] = renditions.filter(({ target }) => target === 'kiosk')
    expect(first?.files.length).toBeGreaterThan(0)
    const files: Record<string, string> = {}
    for (const { path, body } of first?.files ?? [])
      files[`/${first?.locale}/${first?.slug}/${path}`] = String(body)
    for await (const { path, body } of engine.index('kiosk', streamOf(first ? [first] : [])))
      files[`/${path}`] = String(body)
    const deeds = await open(files, async (page) => {
      await page.waitForSelector('.scene')
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press('ArrowRight')
        await page.waitForTimeout(50)
      }
    })
    expect(deeds).toEqual(nothing)
  })

  it('the scenes of a hostile deck do nothing without a policy either', { timeout: TIMEOUT_MS }, async () => {
    const scenes = bodiesOf('kiosk', 'deck').flatMap(
      (text) => (JSON.parse(text) as { scenes: { html: string }[] }).scenes,
    )
    expect(scenes.length).toBeGreaterThan(attacks.length)
    const html = `<!doctype html><title>Scenes</title>${scenes.map((scene) => scene.html).join('\n')}`
    expect(await open({ '/index.html': html }, touch)).toEqual(nothing)
  })

  it('feeds are well-formed, whatever the words', { timeout: TIMEOUT_MS }, async () => {
    const pages = renditions.filter(({ target }) => target === 'web')
    for await (const { path, body } of engine.index('web', streamOf(pages))) {
      if (!path.endsWith('.xml')) continue
      const problem = await (await browser.newPage()).evaluate(
        (xml) =>
          new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent,
        String(body),
      )
      expect(problem ?? '', path).toBe('')
    }
  })
})

async function* streamOf(renditions: readonly Rendition[]): AsyncIterable<Rendition> {
  yield* renditions
}

const contentTypeOf = (path: string): string =>
  path.endsWith('.html')
    ? 'text/html; charset=utf-8'
    : path.endsWith('.css')
      ? 'text/css'
      : path.endsWith('.js')
        ? 'text/javascript; charset=utf-8'
        : 'application/json'
