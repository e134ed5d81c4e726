// What the campaign became is accessible: axe-core finds nothing serious in web pages, mails and the kiosk.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium } from 'playwright-core'
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

  /** Only pages with findings are named. */
  async function findingsIn(paths: string[], colorScheme: 'light' | 'dark'): Promise<Findings> {
    // axe comes in past the kiosk's own policy, which forbids scripts that are not the player.
    const context = await browser.newContext({ colorScheme, bypassCSP: true })
    const page = await context.newPage()
    const findings: Findings = {}
    for (const path of paths) {
      await page.goto(pathToFileURL(path).href)
      if (path.includes('kiosk')) await page.waitForSelector('.scene')
      await page.addScriptTag({ content: axe })
      const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
      const found = violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
      if (found.length > 0) findings[relative(out, path)] = found
    }
    await context.close()
    return findings
  }

  it('is looked at by something that finds what is wrong', { timeout: TIMEOUT_MS }, async () => {
    const wrong = join(out, 'wrong.html')
    writeFileSync(
      wrong,
      '<!doctype html><html lang="en"><title>Wrong</title><main><img src="x"></main></html>',
    )
    expect(Object.keys(await findingsIn([wrong], 'light'))).toEqual(['wrong.html'])
  })

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it('web pages are accessible', { timeout: TIMEOUT_MS }, async () => {
      const pages = pagesNamed('web', 'index.html')
      expect(pages).toHaveLength(18)
      expect(await findingsIn(pages, colorScheme)).toEqual({})
    })

    it('mails are accessible', { timeout: TIMEOUT_MS }, async () => {
      const mails = pagesNamed('email', 'message.html')
      expect(mails).toHaveLength(18)
      expect(await findingsIn(mails, colorScheme)).toEqual({})
    })
  })

  it('the kiosk is accessible', { timeout: TIMEOUT_MS }, async () => {
    expect(await findingsIn([join(out, 'kiosk/index.html')], 'light')).toEqual({})
  })
})
