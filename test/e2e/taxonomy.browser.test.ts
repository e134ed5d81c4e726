// An editor and the keeper of the words in a real browser: a tree by keyboard, an import seen before it is made, terms beside the form.
/// <reference lib="dom" />
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'
import { type Desk, seriousViolations, signInAtDesk } from './open-desk.ts'
import { type ServedCms, serveCms } from './serve-cms.ts'

const executablePath = findChromium()
const screenshots = fileURLToPath(new URL('../screenshots', import.meta.url))
const PAGE = '[data-testid=taxonomy-page]'
const PANEL = '[data-testid=terms-panel]'

describe.skipIf(executablePath === undefined)('the words', () => {
  let cms: ServedCms
  let browser: Browser
  let desk: Desk
  let page: Page
  let article: string

  const shoot = (name: string, of: Page = page) => of.screenshot({ path: `${screenshots}/${name}.png` })
  const tree = () => page.getByTestId('concept-tree')
  const item = (name: string) => tree().getByRole('treeitem', { name: new RegExp(name) })

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    cms = await serveCms('words')
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
    const answer = await fetch(`${cms.url}/api/articles?filters[slug][$eq]=terug-naar-school&locale=nl`)
    const { data } = (await answer.json()) as { data: { documentId: string }[] }
    article = data[0]?.documentId ?? ''
    desk = await signInAtDesk(browser, cms)
    page = desk.page
  })
  afterAll(async () => {
    await browser?.close()
    await cms?.stop()
  })

  it('T7 T8 walks the tree by keyboard, and opens a concept', async () => {
    await desk.open('/plugins/taxonomy?scheme=topic')
    await item('School').first().waitFor()
    await tree().focus()
    await page.keyboard.press('s')
    await page.keyboard.press('ArrowRight')
    await item('School supplies').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await item('Backpack').waitFor()
    await page.keyboard.press('b')
    await page.keyboard.press('Enter')
    await page.getByTestId('concept-pane').getByRole('heading', { name: 'Backpack' }).waitFor()
    await shoot('taxonomy-page')
    expect(await seriousViolations(page, PAGE)).toEqual([])
  })

  it('T21 finds a concept by a synonym, and says so', async () => {
    await page.getByRole('combobox', { name: 'Search in this vocabulary' }).fill('rucks')
    const option = page.getByRole('option', { name: /Backpack/ })
    await option.waitFor()
    expect(await option.textContent()).toContain('also called Rucksack')
    await page.keyboard.press('Escape')
  })

  it('T10 shows who would notice before a merge', async () => {
    await page.getByRole('button', { name: 'Merge …' }).click()
    await page.getByTestId('impact').waitFor()
    expect(await page.getByTestId('impact').textContent()).toContain('Terug naar school')
    await shoot('taxonomy-merge')
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  it('T9 T30 shows what a pasted list would change, then makes it', async () => {
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByLabel('Or paste a list').fill('Fruit\n\tAppel\n\t\t=Goudreinet\n\tPeer\n')
    await page.getByLabel('Short name for a new vocabulary').fill('fruit')
    await page.getByRole('button', { name: 'See what changes' }).click()
    await page.getByTestId('import-diff').waitFor()
    expect(await page.getByTestId('import-diff').textContent()).toContain('4 new')
    await shoot('taxonomy-import')
    await page.getByRole('button', { name: 'Import it' }).click()
    await item('Fruit').waitFor()
  })

  it('T22 T23 suggests terms beside the form, and saves what is chosen', async () => {
    await desk.open(
      `/content-manager/collection-types/api::article.article/${article}?plugins[i18n][locale]=nl`,
    )
    const panel = page.locator(PANEL)
    await panel.getByText('Backpack').first().waitFor()
    await panel
      .getByTestId(/^suggestion-/)
      .first()
      .waitFor()
    await panel.scrollIntoViewIfNeeded()
    await shoot('taxonomy-panel')
    expect(await seriousViolations(page, PANEL)).toEqual([])
    await panel.getByRole('combobox', { name: 'Add a term' }).fill('korting')
    await page.getByRole('option', { name: /Discounts/ }).click()
    await panel.getByRole('button', { name: 'Remove Discounts' }).waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved document').waitFor()
    await page.reload()
    await page.locator(PANEL).getByRole('button', { name: 'Remove Discounts' }).waitFor()
    expect(desk.trouble).toEqual([])
  })

  it('speaks Dutch, in the dark as well', async () => {
    const dutch = await signInAtDesk(browser, cms, { language: 'nl', theme: 'dark' })
    await dutch.open('/plugins/taxonomy?scheme=topic&concept=topic:rugzak')
    await dutch.page.getByRole('heading', { name: 'Rugzak' }).waitFor()
    await shoot('taxonomy-nl-dark', dutch.page)
    expect(await seriousViolations(dutch.page, PAGE)).toEqual([])
    await dutch.close()
  })
})
