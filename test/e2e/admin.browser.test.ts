// An editor's day in a real browser: types, sees the panel follow, compares channels, plays the deck, by keyboard too.
/// <reference lib="dom" />
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultTargets } from '@kanaal/preset-default'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'
import { describeFullView } from './full-view-pages.ts'
import { type Desk, openArticle, provoking, seriousViolations, settled, signInAtDesk } from './open-desk.ts'
import { describeReadinessPage } from './readiness-pages.ts'
import { type ServedCms, serveCms } from './serve-cms.ts'
import { addSingleType, describeSingleType } from './single-type-pages.ts'
import { describeSmallScreen } from './small-screen-pages.ts'

const executablePath = findChromium()
const screenshots = fileURLToPath(new URL('../screenshots', import.meta.url))
/** The picture of the desk in the root README; `UPDATE=1` takes it anew, as it does with every golden file. */
const readmePicture = fileURLToPath(new URL('../../docs/images/desk.png', import.meta.url))
const PANEL = '[data-testid=channels-panel]'
const FULL_VIEW = '[data-testid=channels-full-view]'

describe.skipIf(executablePath === undefined)('the desk', () => {
  let cms: ServedCms
  let browser: Browser
  let desk: Desk
  let page: Page
  let article: string

  const shoot = (name: string, of: Page = page) => of.screenshot({ path: `${screenshots}/${name}.png` })
  const row = (target: string) => page.getByTestId(`channels-row-${target}`)
  const pane = (target: string) => page.getByTestId(`full-view-pane-${target}`)
  const summary = () => page.locator('textarea[name=summary]')
  const openTarget = async (target: string) => {
    await row(target).getByRole('button').first().click()
    await page.locator(FULL_VIEW).waitFor()
  }

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    cms = await serveCms('desk', { prepare: addSingleType })
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
    const answer = await fetch(`${cms.url}/api/articles?filters[slug][$eq]=terug-naar-school&locale=nl`)
    const { data } = (await answer.json()) as { data: { documentId: string }[] }
    article = data[0]?.documentId ?? ''
    desk = await signInAtDesk(browser, cms)
    page = desk.page
    await openArticle(desk, article)
  })
  afterAll(async () => {
    await browser?.close()
    await cms?.stop()
  })

  afterEach(async () => {
    // A story that failed half-way leaves the dialog open for the next one.
    if ((await page.locator(FULL_VIEW).count()) > 0) await page.keyboard.press('Escape')
  })

  it('shows a row for every default target', async () => {
    for (const { id: target } of defaultTargets().filter((one) => one.default !== false)) {
      await row(target).waitFor()
    }
    await shoot('edit-view')
    expect(await seriousViolations(page, PANEL)).toEqual([])
  })

  it('follows the unsaved form, and asks for words only', async () => {
    const before = await page.locator(PANEL).textContent()
    const asked = page.waitForRequest((request) => request.url().endsWith('/omnichannel/preview'))
    const started = Date.now()
    await summary().fill(`Kort. ${'Een lange samenvatting die nergens op past. '.repeat(10)}`)
    const request = await asked
    expect(request.postDataJSON()).toMatchObject({
      uid: 'api::article.article',
      documentId: article,
      frames: [],
    })
    await page.waitForFunction(
      ([selector, text]) => {
        const panel = document.querySelector<HTMLElement>(selector ?? '')
        return panel?.ariaBusy !== 'true' && panel?.textContent !== text
      },
      [PANEL, before],
    )
    console.log(`The panel followed after ${Date.now() - started} ms.`)
    await shoot('edit-view-typed')
  })

  it('puts the cursor in the field of a message', async () => {
    await page.locator('input[name=title]').focus()
    await page
      .locator(PANEL)
      .getByRole('button', { name: /Shorten it by/ })
      .first()
      .click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('summary')
  })

  it('opens by keyboard, moves with arrow keys, and gives the focus back', async () => {
    await row('email').getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await pane('email').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
      'full-view-target-email',
    )
    await page.keyboard.press('ArrowDown')
    await pane('x').waitFor()
    await page.keyboard.press('Home')
    await pane('web').waitFor()
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab')
      const outside = await page.evaluate((part) => {
        const focused = document.activeElement
        return focused?.closest(part) ? undefined : focused?.outerHTML.slice(0, 200)
      }, FULL_VIEW)
      expect(outside, 'the focus stays in the dialog').toBeUndefined()
    }
    await page.getByTestId('full-view-target-web').focus()
    await page.keyboard.press('Escape')
    await page.locator(FULL_VIEW).waitFor({ state: 'detached' })
    const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.dataset.testid)
    await expect.poll(focused).toBe('channels-row-email')
  })

  it('shows previews side by side in sandboxes that may do nothing', async () => {
    await page.reload()
    await openTarget('web')
    await pane('web').locator('iframe').waitFor()
    expect(await seriousViolations(page, FULL_VIEW)).toEqual([])
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.getByTestId('full-view-target-x').click()
    for (const target of ['web', 'email', 'x']) await pane(target).locator('iframe').waitFor()
    await settled(page, FULL_VIEW)
    await shoot('compare')
    if (process.env.UPDATE === '1') await page.screenshot({ path: readmePicture })
    const sandboxes = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((f) => f.getAttribute('sandbox')))
    expect(sandboxes).toEqual(['', '', ''])
    await pane('email').getByRole('button', { name: 'Text' }).click()
    await pane('email').locator('pre').waitFor()
    await pane('x').getByRole('button', { name: 'Losses' }).click()
    const ghosts = pane('x').frameLocator('iframe').locator('del')
    await expect.poll(() => ghosts.allTextContents()).toContain('In drie stappen klaar')
    const everywhere = page.getByRole('button', { name: /^Losses \(\d+\)$/ })
    expect(await everywhere.getAttribute('aria-pressed')).toBe('false')
    await everywhere.click()
    for (const target of ['web', 'email']) {
      const left = pane(target).frameLocator('iframe').locator('del').first()
      await expect.poll(() => left.textContent(), { message: target }).toContain('De boekenlijst ligt er al')
    }
    await settled(page, FULL_VIEW)
    await shoot('losses')
    await page.getByRole('button', { name: /^Contradictions/ }).click()
    await page.getByTestId('full-view-parity').waitFor()
    await shoot('contradictions')
    expect(await seriousViolations(page, FULL_VIEW)).toEqual([])
  })

  it('plays the kiosk deck, with its clock in the editor’s hand', async () => {
    await openTarget('kiosk')
    await pane('kiosk').locator('iframe[sandbox="allow-scripts"]').waitFor()
    await page.getByRole('button', { name: /^See it on/ }).click()
    const scene = page.getByTestId('player-scene')
    await expect.poll(() => scene.textContent(), { timeout: 20_000 }).toMatch(/^Scene 1 of \d+$/)
    await shoot('kiosk')
    await page.getByRole('button', { name: 'Next scene' }).click()
    await expect.poll(() => scene.textContent()).toMatch(/^Scene 2 of/)
    await page.getByRole('button', { name: 'Pause' }).click()
    await expect(page.getByRole('button', { name: 'Play' }).count()).resolves.toBe(1)
  })

  it('keeps hostile content out of its own page', async () => {
    const hostile = '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script><b id="smuggled">x</b>'
    const asked = page.waitForResponse((response) => response.url().endsWith('/omnichannel/preview'))
    await summary().fill(hostile)
    await asked
    await openTarget('web')
    await pane('web').locator('iframe').waitFor()
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await page.locator('#smuggled').count()).toBe(0)
  })

  it('says what happened when the server is gone, and goes on when it is back', async () => {
    await provoking(desk, /ERR_FAILED .*\/omnichannel\/preview$/, async () => {
      await page.route('**/omnichannel/preview', (route) => route.abort())
      await summary().fill('Zonder server.')
      const alert = page.locator(PANEL).getByRole('alert')
      await alert.waitFor()
      await shoot('server-gone')
      expect(await alert.textContent()).toContain('The server does not answer')
      await row('web').waitFor()
      await page.unroute('**/omnichannel/preview')
      await page.getByRole('button', { name: 'Try again' }).click()
      await alert.waitFor({ state: 'detached' })
    })
  })

  it('tells an empty document what to do', async () => {
    await desk.open('/content-manager/collection-types/api::article.article/create?plugins[i18n][locale]=nl')
    await page.locator(PANEL).getByText('Nothing is written yet').waitFor()
    await page.locator('input[name=title]').fill('Nieuw')
    await row('web').waitFor()
  })

  describeReadinessPage(() => desk, shoot)
  describeFullView(() => ({ desk, url: cms.url, documentId: article }), shoot)
  describeSingleType(() => ({ desk, url: cms.url }))

  it('had no trouble all day', () => {
    expect(desk.trouble).toEqual([])
  })

  it('has pages of its own, in Dutch and in the dark', async () => {
    const dark = await signInAtDesk(browser, cms, { theme: 'dark', language: 'nl' })
    await openArticle(dark, article)
    await dark.page.getByTestId('channels-open').click()
    await dark.page.getByTestId('full-view-pane-web').locator('iframe').waitFor()
    await shoot('dark-full-view', dark.page)
    expect(await seriousViolations(dark.page, FULL_VIEW)).toEqual([])
    await dark.open('/settings/omnichannel/content-types')
    await dark.page.getByTestId('settings-type-api::article.article').getByRole('button').first().click()
    await dark.page.getByRole('button', { name: /^Kopiëren: Voor config/ }).waitFor()
    await shoot('dark-settings', dark.page)
    await dark.open('/plugins/omnichannel')
    await dark.page.getByRole('link', { name: 'Terug naar school met Warenhuis Linde' }).waitFor()
    await shoot('dark-readiness', dark.page)
    expect(await seriousViolations(dark.page, 'main')).toEqual([])
    await dark.close()
  })

  describeSmallScreen(() => ({ browser, cms, documentId: article }), shoot)
})
