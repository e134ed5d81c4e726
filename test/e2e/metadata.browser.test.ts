// An editor and her metadata in a real browser: what is missing is filled in by keyboard, the gate says what stops a publication, lists lead to the field.
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
const PANEL = '[data-testid=metadata-panel]'
const PAGE = '[data-testid=metadata-page]'

describe.skipIf(executablePath === undefined)('metadata at the desk', () => {
  let cms: ServedCms
  let browser: Browser
  let desk: Desk
  let page: Page
  let article: string

  const shoot = (name: string, of: Page = page) => of.screenshot({ path: `${screenshots}/${name}.png` })
  const panel = (of: Page = page) => of.locator(PANEL)
  const editPath = (type: string, id: string) =>
    `/content-manager/collection-types/api::${type}.${type}/${id}?plugins[i18n][locale]=nl`
  const idOf = async (type: string, slug: string) => {
    const answer = await fetch(`${cms.url}/api/${type}s?filters[slug][$eq]=${slug}&locale=nl`)
    const { data } = (await answer.json()) as { data: { documentId: string }[] }
    return data[0]?.documentId ?? ''
  }

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    cms = await serveCms('metadata')
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
    article = await idOf('article', 'terug-naar-school')
    desk = await signInAtDesk(browser, cms)
    page = desk.page
  })
  afterAll(async () => {
    await browser?.close()
    await cms?.stop()
  })

  it('M31 shows what is missing first, and takes it by keyboard', async () => {
    await desk.open(editPath('article', article))
    await panel()
      .getByRole('button', { name: /% complete/ })
      .waitFor()
    await panel().scrollIntoViewIfNeeded()
    await shoot('metadata-panel')
    expect(await seriousViolations(page, PANEL)).toEqual([])
    const care = panel().getByRole('button', { name: /^Care/ })
    await care.focus()
    await page.keyboard.press('Enter')
    const team = panel().getByLabel('Team', { exact: true })
    await team.focus()
    await page.keyboard.type('Webredactie')
    await panel()
      .getByRole('button', { name: /^Validity/ })
      .press('Enter')
    await panel()
      .getByRole('button', { name: /^For whom/ })
      .press('Enter')
    await panel()
      .getByRole('button', { name: /^Message/ })
      .press('Enter')
    await shoot('metadata-panel-open')
    expect(await seriousViolations(page, PANEL)).toEqual([])
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved document').waitFor()
    await page.reload()
    await panel().getByRole('button', { name: /^Care/ }).click()
    expect(await panel().getByLabel('Team', { exact: true }).inputValue()).toBe('Webredactie')
    expect(desk.trouble).toEqual([])
  })

  it('M20 keeps the act "still correct" with the document', async () => {
    await panel().getByLabel('Note').fill('Prijzen nagekeken')
    await panel().getByRole('button', { name: 'Still correct', exact: true }).press('Enter')
    await panel().getByText('Prijzen nagekeken').waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved document').waitFor()
    await page.reload()
    await panel().getByRole('button', { name: /^Care/ }).click()
    await panel().getByText('Prijzen nagekeken').waitFor()
    expect(await panel().getByLabel('Review by').inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('M4 T22 rejects and accepts what the text suggests, by keyboard', async () => {
    await desk.open(editPath('article', 'create'))
    await page.locator('input[name=title]').fill('Een rugzak met een etui')
    const suggested = panel().getByTestId('metadata-suggestions-terms')
    await panel().getByText('Terms: only suggested. Accept or reject it.').waitFor()
    await suggested.scrollIntoViewIfNeeded()
    await shoot('metadata-suggestions')
    expect(await seriousViolations(page, PANEL)).toEqual([])
    await suggested.getByRole('button', { name: 'Reject Pencil case' }).press('Enter')
    await suggested.getByRole('button', { name: 'Reject Pencil case' }).waitFor({ state: 'detached' })
    // The button is gone, and whoever works by keyboard is still where it was.
    expect(await suggested.evaluate((list) => list === document.activeElement)).toBe(true)
    await suggested.getByRole('button', { name: 'Accept Backpack' }).press('Enter')
    await suggested.waitFor({ state: 'detached' })
    const terms = page.getByTestId('terms-panel')
    await terms.getByRole('button', { name: /Backpack/ }).waitFor()
    expect(await terms.getByTestId('suggestion-topic:etui').count()).toBe(0)
    await shoot('metadata-suggestion-accepted')
    page.once('dialog', (dialog) => void dialog.accept())
  })

  it('M8 says before publishing what the gate will refuse, and the gate refuses it', async () => {
    await desk.open(editPath('event', 'create'))
    await page.locator('input[name=title]').fill('Kaftmiddag')
    await page.locator('input[name=slug]').fill('kaftmiddag-zonder-plaats')
    await panel().getByText('must be filled in before publishing').waitFor()
    await panel().scrollIntoViewIfNeeded()
    await shoot('metadata-gate')
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page
      .getByText(/Start is missing/)
      .first()
      .waitFor()
    await shoot('metadata-refused')
  })

  it('M8 takes an exception where no panel of channels stands beside it', async () => {
    // As the server answers where the omnichannel plugin is not installed.
    const refusals = [{ source: 'metadata', ruleId: 'property-missing', text: 'Start is missing.' }]
    const asked: { waivers?: { rule: string; reason: string }[] }[] = []
    await page.route('**/content-metadata/panel', async (route) => {
      const { contentMetadata } = route.request().postDataJSON().data
      const made = (contentMetadata?.waivers ?? []).map((waiver: object) => ({ ...refusals[0], waiver }))
      asked.push(contentMetadata ?? {})
      const answer = await route.fetch()
      const exceptions = { mayWaive: true, approvers: {}, refusals: made.length === 0 ? refusals : [], made }
      await route.fulfill({ response: answer, json: { ...(await answer.json()), exceptions } })
    })
    await page.locator('input[name=title]').fill('Kaftmiddag in de zaal')
    const exceptions = panel().getByTestId('metadata-exceptions')
    await exceptions.getByRole('button', { name: 'Make an exception…' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Start is missing.').waitFor()
    expect(await seriousViolations(page, '[role=dialog]')).toEqual([])
    await dialog.getByRole('button', { name: 'Make the exception' }).click()
    await dialog.getByText('Say why').waitFor()
    await dialog.getByLabel('Why').fill('De zaal volgt maandag')
    await shoot('metadata-exception')
    await dialog.getByRole('button', { name: 'Make the exception' }).click()
    await exceptions.getByText(/De zaal volgt maandag/).waitFor()
    await panel().scrollIntoViewIfNeeded()
    await shoot('metadata-exception-made')
    expect(asked.at(-1)?.waivers).toMatchObject([
      { rule: 'metadata/property-missing', reason: 'De zaal volgt maandag' },
    ])
    await exceptions.getByRole('button', { name: 'Take back' }).click()
    await exceptions.getByRole('button', { name: 'Make an exception…' }).waitFor()
    await page.unroute('**/content-metadata/panel')
  })

  it('M30 lists what wants care, filters it, and leads to the field', async () => {
    // The refused event is left unsaved.
    page.once('dialog', (dialog) => void dialog.accept())
    await desk.open('/plugins/content-metadata?list=incomplete')
    await page
      .getByTestId(/^metadata-row-/)
      .first()
      .waitFor()
    await shoot('metadata-overview')
    expect(await seriousViolations(page, PAGE)).toEqual([])
    await page.getByTestId('metadata-list-all').click()
    await page.getByTestId(`metadata-row-${article}-nl`).waitFor()
    // Until the answer is there the rows are still those of the other list.
    const listed = page.waitForResponse(
      (response) => response.url().includes('list=ownerless') && response.request().method() === 'GET',
    )
    await page.getByTestId('metadata-list-ownerless').click()
    await listed
    const first = page
      .getByTestId(/^metadata-row-/)
      .getByRole('link')
      .first()
    const empty = page.getByText('Every document has an owner.')
    await first.or(empty).first().waitFor()
    if (await empty.isVisible()) return
    await first.click()
    await page.waitForFunction(() => document.activeElement?.id === 'kanaal-metadata-owner')
  })

  it('M27 shows what an import would change before it changes it', async () => {
    await desk.open('/plugins/content-metadata?list=all')
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    const line = `api::article.article,${article},nl`
    await page.getByLabel('Or paste lines').fill(`type,documentId,locale,owner\n${line},Bea de Vries\n`)
    await page.getByRole('button', { name: 'See what changes' }).click()
    await page.getByTestId('metadata-import-diff').getByText('Bea de Vries').waitFor()
    await shoot('metadata-import')
    expect(await seriousViolations(page, '[data-testid=metadata-import]')).toEqual([])
    await page.getByRole('button', { name: 'Change 1 document' }).click()
    await page.getByTestId(`metadata-row-${article}-nl`).getByText('Bea de Vries').waitFor()
  })

  it('M30 tells on the home page what wants care', async () => {
    await desk.open('/')
    await page.getByText('Content that wants care').waitFor()
    await page.getByTestId('metadata-widget').or(page.getByText('Nothing is overdue')).first().waitFor()
    await page.getByText('Content that wants care').scrollIntoViewIfNeeded()
    await shoot('metadata-widget')
  })

  it('M33 speaks Dutch, in the dark as well', async () => {
    const dutch = await signInAtDesk(browser, cms, { language: 'nl', theme: 'dark' })
    await dutch.open(editPath('article', article))
    await panel(dutch.page)
      .getByRole('button', { name: /% volledig/ })
      .waitFor()
    await panel(dutch.page).scrollIntoViewIfNeeded()
    await shoot('metadata-panel-nl-dark', dutch.page)
    expect(await seriousViolations(dutch.page, PANEL)).toEqual([])
    await dutch.open('/plugins/content-metadata?list=all')
    await dutch.page.getByTestId(`metadata-row-${article}-nl`).waitFor()
    await shoot('metadata-overview-nl-dark', dutch.page)
    expect(await seriousViolations(dutch.page, PAGE)).toEqual([])
    await dutch.close()
  })
})
