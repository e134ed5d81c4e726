// Whoever decides what may be said, and to whom, in a real browser: policies, rights of images, a reader tried, and who is not served.
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

describe.skipIf(executablePath === undefined)('governance', () => {
  let cms: ServedCms
  let browser: Browser
  let english: Desk
  let page: Page

  const shoot = (name: string, of: Page = page) =>
    of.screenshot({ path: `${screenshots}/${name}.png`, fullPage: true })

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    cms = await serveCms('governance')
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
    english = await signInAtDesk(browser, cms)
    page = english.page
  })
  afterAll(async () => {
    await browser?.close()
    await cms?.stop()
  })

  it('M21 lists the policies that hold, and installs the starter pack by one click', async () => {
    await english.open('/settings/content-metadata/policies')
    await page.getByText('A price claim lacks its proof or its end').waitFor()
    await page.getByRole('button', { name: 'Install the starter pack' }).click()
    await page.getByText('Here, over the starter pack').first().waitFor()
    await shoot('policies')
    expect(await seriousViolations(page, '[data-testid=policies-page]')).toEqual([])
  })

  it('M32 writes a policy, is told what is missing at its field, tries it, and saves it', async () => {
    await page.getByRole('button', { name: 'New policy' }).click()
    await page.getByLabel('Title (English)').fill('Jargon')
    await page.getByLabel('Why (English)').fill('Nobody knows the word.')
    await page.getByLabel('How to mend it (English)').fill('Say what it does.')
    await page.getByLabel('Who decides about exceptions').fill('editor-in-chief')
    await page.getByLabel('Words that must not be there').fill('synerg*')
    await page.getByLabel('Key').fill('No jargon')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('A key has small letters').first().waitFor()
    await shoot('policy-refused')
    await page.getByLabel('Key').fill('no-jargon')
    await page.getByLabel('Text to try it on').fill('We look for synergies.')
    await page.getByRole('button', { name: 'Try it' }).click()
    await page.getByText('It finds 1 thing:').waitFor()
    await page.getByText('Line 1: “synergies”').waitFor()
    await shoot('policy-tried')
    // A document is found by what somebody types, wherever it stands in the list.
    await page.getByRole('combobox', { name: 'A document of type' }).click()
    await page.getByRole('option', { name: 'Article' }).click()
    const choice = page.getByRole('combobox', { name: 'Document', exact: true })
    await choice.click()
    await choice.pressSequentially('zzzzzz')
    await page.getByText('No document has these words').waitFor({ timeout: 8_000 })
    await choice.fill('')
    await choice.pressSequentially('school')
    await page
      .getByRole('option', { name: /school/i })
      .first()
      .click()
    await page.getByRole('button', { name: 'Try it' }).click()
    await page.getByText('It finds nothing here.').waitFor()
    await shoot('policy-tried-on-document')
    expect(await seriousViolations(page, '[data-testid=policies-page]')).toEqual([])
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Jargon' }).waitFor()
  })

  it('M21 names the role whose exception it is before anybody tries, and asks for the others', async () => {
    const finding = (ruleId: string, en: string) => ({
      ...{ source: 'policy', ruleId, severity: 'error', reason: en, text: { en, nl: en } },
    })
    let findings = [finding('price-claim', 'The lowest price is missing.'), finding('tone', 'Too loud.')]
    // As the server answers somebody who is no super administrator.
    await page.route('**/omnichannel/preview', async (route) => {
      const answer = await route.fetch()
      const approvers = { 'policy/price-claim': 'Legal affairs' }
      const gate = { refused: true, findings, mayWaive: true, approvers }
      await route.fulfill({ response: answer, json: { ...(await answer.json()), gate } })
    })
    await english.open(
      '/content-manager/collection-types/api::article.article/create?plugins[i18n][locale]=nl',
    )
    await page.locator('input[name=title]').fill('Rugzak in de aanbieding')
    const gate = page.getByTestId('channels-gate')
    await gate.getByRole('button').first().click()
    await gate.getByRole('button', { name: 'Make an exception…' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Only people with the role “Legal affairs”').waitFor()
    await dialog.getByTestId('exception-approver').getByText('The lowest price is missing.').waitFor()
    await dialog.getByRole('list', { name: 'What this is about' }).getByText('Too loud.').waitFor()
    expect(await seriousViolations(page, '[role=dialog]')).toEqual([])
    await shoot('exception-approver')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    findings = findings.slice(0, 1)
    await page.locator('input[name=title]').fill('Rugzak voor de halve prijs')
    await gate.getByText('Too loud.').waitFor({ state: 'detached' })
    await gate.getByRole('button', { name: 'Make an exception…' }).press('Enter')
    await dialog.getByTestId('exception-approver').waitFor()
    expect(await dialog.getByLabel('Why').count()).toBe(0)
    await shoot('exception-approver-alone')
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
    // What is being answered is answered first: an answer after that would be the second.
    await page.unrouteAll({ behavior: 'wait' })
    page.once('dialog', (left) => void left.accept())
  })

  it('M29 shows who changed which value, by type, and leads to the document', async () => {
    await english.open('/settings/content-metadata/changes')
    const rows = page.getByTestId('history-page').getByRole('row')
    await rows.nth(1).waitFor()
    await page.getByRole('combobox', { name: 'Type' }).click()
    await page.getByRole('option', { name: 'Article' }).click()
    await page.waitForURL(/type=api/)
    await rows.nth(1).waitFor()
    await shoot('history')
    expect(await seriousViolations(page, '[data-testid=history-page]')).toEqual([])
    await rows.nth(1).getByRole('link').click()
    await page.getByRole('button', { name: 'Record of changes' }).click()
    await page.getByTestId('document-history').waitFor()
    await page.getByTestId('document-history').scrollIntoViewIfNeeded()
    await shoot('document-history')
    expect(await seriousViolations(page, '[data-testid=document-history]')).toEqual([])
  })

  it('M17 M18 shows the rights of images, and writes them', async () => {
    await english.open('/settings/content-metadata/assets')
    const first = page.getByTestId('assets-page').getByRole('row').nth(1)
    await first.waitFor()
    await shoot('assets')
    expect(await seriousViolations(page, '[data-testid=assets-page]')).toEqual([])
    await first.getByRole('button').click()
    await page.getByTestId('asset-editor').waitFor()
    await page.getByLabel('Credit').fill('Foto: Jansen')
    await page.getByLabel('Alternative text (en)').fill('What it shows')
    await shoot('asset-editor')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Foto: Jansen').waitFor()
  })

  it('M23 tries a reader, and says why and why not', async () => {
    await english.open('/plugins/omnichannel-targeting?channel=web&locale=nl&at=2027-08-20T10:00:00.000Z')
    await page.getByTestId('shown').getByRole('listitem').first().waitFor()
    expect(await page.getByTestId('shown').textContent()).toContain('goes to')
    await shoot('simulator')
    expect(await seriousViolations(page, '[data-testid=targeting-page]')).toEqual([])
  })

  it('M23 shows whom nobody serves, and what to do', async () => {
    await page.getByRole('tab', { name: 'Coverage' }).click()
    await page.getByTestId('coverage').getByRole('table').waitFor()
    await shoot('coverage')
    expect(await seriousViolations(page, '[data-testid=targeting-page]')).toEqual([])
    await page
      .getByRole('button', { name: /nothing\. See what to do/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'See what they get' }).waitFor()
    await shoot('coverage-empty')
    await page.getByRole('button', { name: 'See what they get' }).click()
    await page.getByTestId('simulator').waitFor()
    expect(page.url()).toContain('persona=')
  })

  it('says the same in Dutch', async () => {
    const dutch = await signInAtDesk(browser, cms, { language: 'nl' })
    await dutch.open('/settings/content-metadata/policies')
    await dutch.page.getByText('Een van-voorprijs mist zijn bewijs of zijn einde').waitFor()
    await shoot('policies-nl', dutch.page)
    await dutch.page.getByRole('button', { name: 'Een van-voorprijs' }).click()
    await dutch.page.getByText('Probeer hem voor je opslaat').waitFor()
    await shoot('policy-nl', dutch.page)
    await dutch.open('/plugins/omnichannel-targeting?channel=web&locale=nl')
    await dutch.page.getByTestId('not-shown').getByRole('listitem').first().waitFor()
    await shoot('simulator-nl', dutch.page)
    // Strapi's own Dutch has gaps; ours has none.
    const ours = /omnichannel|content-metadata|kanaal/
    expect(dutch.trouble.filter((text) => ours.test(text) || !text.includes('MISSING_TRANSLATION'))).toEqual(
      [],
    )
    await dutch.close()
  })

  it('had no trouble on the way', () => {
    // The refused policy is a 400 that the form speaks of.
    expect(english.trouble.filter((text) => !text.includes('400'))).toEqual([])
  })
})
