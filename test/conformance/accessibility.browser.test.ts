// What the campaign became is accessible: axe-core finds nothing serious in web pages, mails and the kiosk.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM_ARGUMENTS, findChromium } from '../e2e/find-chromium.ts'
import { runKanaal } from './run-kanaal.ts'

const executablePath = findChromium()
const TIMEOUT_MS = 300_000
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const out = mkdtempSync(join(tmpdir(), 'kanaal-accessibility-'))

/** Serious and critical findings of axe, each as `rule: element`. */
type Findings = Record<string, string[]>

describe.skipIf(!executablePath)('the campaign in Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    const { status, stderr } = runKanaal([
      'export',
      'apps/cms/seed',
      '--out',
      out,
      '--config',
      'apps/cms/kanaal.config.ts',
      '--now',
      '2027-07-20T09:00:00Z',
      '--target',
      'web,email,kiosk',
      '--fail-on',
      'never',
    ])
    expect(status, stderr).toBe(0)
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
  }, TIMEOUT_MS)
  afterAll(async () => {
    await browser?.close()
    rmSync(out, { recursive: true, force: true })
  })

  const pagesNamed = (target: string, name: string): string[] =>
    readdirSync(join(out, target), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(name))
      .map((path) => join(out, target, path))
      .sort()

  /** Only pages with findings are named. Dark is the same page in other colours: nothing else is looked at again. */
  async function findingsIn(paths: string[]): Promise<Findings> {
    // axe comes in past the kiosk's own policy, which forbids scripts that are not the player.
    // A scene that is still arriving is half transparent, and its words are as faint.
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const findings: Findings = {}
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(pathToFileURL(path).href)
      if (path.includes('kiosk')) await page.waitForSelector('.scene')
      await page.addScriptTag({ content: axe })
      const inLight = await look(page, {})
      await page.emulateMedia({ colorScheme: 'dark' })
      const inDark = await look(page, { runOnly: ['cat.color'] })
      if (inLight.length > 0) findings[relative(out, path)] = inLight
      if (inDark.length > 0) findings[`${relative(out, path)} in dark`] = inDark
    }
    await context.close()
    return findings
  }

  async function look(page: Page, options: object): Promise<string[]> {
    const asked = JSON.stringify({ resultTypes: ['violations'], ...options })
    const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${asked})`)
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }

  it('is looked at by something that finds what is wrong', { timeout: TIMEOUT_MS }, async () => {
    const wrong = join(out, 'wrong.html')
    const grey = '@media (prefers-color-scheme:dark){body{background:#222}p{color:#333}}'
    writeFileSync(
      wrong,
      `<!doctype html><html lang="en"><title>Wrong</title><style>${grey}</style><main><p>Grey</p><img src="x"></main></html>`,
    )
    const findings = await findingsIn([wrong])
    expect(
      Object.values(findings)
        .flat()
        .map((found) => found.split(':')[0]),
    ).toEqual(['image-alt', 'color-contrast'])
  })

  it('web pages are accessible, in light and in dark', { timeout: TIMEOUT_MS }, async () => {
    const pages = pagesNamed('web', 'index.html')
    expect(pages).toHaveLength(18)
    expect(await findingsIn(pages)).toEqual({})
  })

  it('mails are accessible, in light and in dark', { timeout: TIMEOUT_MS }, async () => {
    const mails = pagesNamed('email', 'message.html')
    expect(mails).toHaveLength(18)
    expect(await findingsIn(mails)).toEqual({})
  })

  it('the kiosk is accessible', { timeout: TIMEOUT_MS }, async () => {
    expect(await findingsIn([join(out, 'kiosk/index.html')])).toEqual({})
  })
})
