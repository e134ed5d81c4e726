// A served CMS and a browser -> an editor at her desk: signed in, with the seeded article open.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { ServedCms } from './serve-cms.ts'
import { ADMIN } from './start-cms.ts'

export interface Desk {
  page: Page
  /** What scripts threw and what the console called an error, with its address, apart from Strapi's own 404s. */
  trouble: string[]
  open(path: string): Promise<void>
  close(): Promise<void>
}

export interface Taste {
  theme?: 'light' | 'dark'
  language?: 'en' | 'nl'
  options?: BrowserContextOptions
}

/** Strapi asks for paid features that are not there, and says so in the console. */
const STRAPIS_OWN = /404|401|favicon/

export async function signInAtDesk(browser: Browser, cms: ServedCms, taste: Taste = {}): Promise<Desk> {
  const { theme = 'light', language = 'en', options = {} } = taste
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1400, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() !== 'error' || STRAPIS_OWN.test(message.text())) return
    trouble.push(`${message.text()} ${message.location().url}`)
  })
  await page.goto(`${cms.url}/admin/auth/login`)
  await page.evaluate(
    (values) => {
      for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value)
    },
    { STRAPI_THEME: theme, 'strapi-admin-language': language },
  )
  await page.reload()
  await page.locator('input[name=email]').fill(ADMIN.email)
  await page.locator('input[name=password]').fill(ADMIN.password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/admin\/?(\?|$)/)
  return {
    page,
    trouble,
    open: async (path) => {
      await page.goto(`${cms.url}/admin${path}`)
    },
    close: () => context.close(),
  }
}

/** The seeded article in the edit view, with an answer in the panel. */
export async function openArticle(desk: Desk, documentId: string, locale = 'nl'): Promise<void> {
  await desk.open(
    `/content-manager/collection-types/api::article.article/${documentId}?plugins[i18n][locale]=${locale}`,
  )
  await desk.page.getByTestId('channels-row-web').waitFor()
}

/** A story that makes trouble on purpose: what the console says of it meanwhile is that, and nothing else. */
export async function provoking(desk: Desk, expected: RegExp, story: () => Promise<void>): Promise<void> {
  const before = desk.trouble.length
  await story()
  const provoked = desk.trouble.splice(before)
  expect(provoked.filter((line) => !expected.test(line))).toEqual([])
  expect(provoked, `nothing like ${expected} was heard`).not.toEqual([])
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Waits until nothing is dimmed any more: what is shown is the answer to what was asked. */
export async function settled(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((part) => {
    const root = document.querySelector(part)
    const all = root === null ? [] : [root, ...root.querySelectorAll('div')]
    return root !== null && all.every((element) => getComputedStyle(element).opacity === '1')
  }, selector)
}

/**
 * Serious and critical violations within a part of the page; frames are sandboxed and none of ours. What is below the
 * pointer, or on its way from it, has colours of Strapi's own, some of them too faint.
 */
export async function seriousViolations(page: Page, selector: string): Promise<string[]> {
  await page.mouse.move(0, 0)
  await page.waitForFunction(() =>
    document.getAnimations().every((one) => !(one instanceof CSSTransition) || one.playState !== 'running'),
  )
  await settled(page, selector)
  // As text: a content security policy holds for scripts in the page, not for the browser's own tools.
  await page.evaluate(axe)
  return page.evaluate(async (part) => {
    const { axe: runner } = window as unknown as { axe: { run(...input: unknown[]): Promise<AxeResult> } }
    const { violations } = await runner.run({ include: [[part]] }, { iframes: false })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }, selector)
}

interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string }[] }[]
}
