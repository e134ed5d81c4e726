// The full view in a real browser: its language and the form's are one, and a failure passes off nothing as an answer.
/// <reference lib="dom" />
import { expect, it } from 'vitest'
import { type Desk, openArticle, provoking, seriousViolations, settled } from './open-desk.ts'
import { callerOf, login } from './sign-in.ts'
import { ADMIN } from './start-cms.ts'

const FULL_VIEW = '[data-testid=channels-full-view]'
const article = 'api::article.article'

interface Told {
  desk: Desk
  url: string
  /** The seeded main article. */
  documentId: string
}

export function describeFullView(told: () => Told, shoot: (name: string) => Promise<unknown>): void {
  const page = () => told().desk.page
  const view = () => page().locator(FULL_VIEW)
  const pane = (target: string) => page().getByTestId(`full-view-pane-${target}`)
  const open = async (target: string) => {
    await page().getByTestId(`channels-row-${target}`).getByRole('button').first().click()
    await pane(target).waitFor()
  }
  const choose = async (name: string, option: string) => {
    await view().getByRole('combobox', { name }).click()
    await page().getByRole('option', { name: option, exact: true }).click()
  }
  const title = (text: string) => view().getByRole('heading', { name: text, level: 2 }).waitFor()
  const locale = () => new URL(page().url()).searchParams.get('plugins[i18n][locale]')

  it('leads the form into another language, and keeps what is looked at', async () => {
    const { desk, documentId } = told()
    await openArticle(desk, documentId)
    await open('email')
    await view().getByRole('button', { name: 'Compare' }).click()
    await choose('Audience', 'Parents')
    await settled(page(), FULL_VIEW)
    await choose('Language', 'English')
    await title('Back to school with Linde')
    expect(locale()).toBe('en')
    for (const target of ['email', 'web']) await pane(target).locator('iframe').waitFor()
    expect(await view().getByRole('combobox', { name: 'Audience' }).textContent()).toContain('Parents')
    expect(await seriousViolations(page(), FULL_VIEW)).toEqual([])
    await shoot('full-view-english')
    await page().keyboard.press('Escape')
    expect(await page().locator('input[name=title]').inputValue()).toBe('Back to school with Linde')
    // What was wished for was granted once.
    await openArticle(desk, documentId)
    expect(await view().count()).toBe(0)
  })

  it('leaves it to Strapi to ask about unsaved changes, and to whoever is asked to stay', async () => {
    const { desk, documentId } = told()
    await openArticle(desk, documentId)
    await page().locator('textarea[name=summary]').fill('Nog niet bewaard, en het moet niet verloren gaan.')
    await open('web')
    await choose('Language', 'English')
    const question = page().getByRole('alertdialog')
    await question.getByRole('button', { name: 'Cancel' }).click()
    await title('Terug naar school met Warenhuis Linde')
    await page().keyboard.press('Escape')
    await view().waitFor({ state: 'detached' })
    expect(await page().locator('textarea[name=summary]').inputValue()).toMatch(/^Nog niet bewaard/)
    // Strapi's own switch, later on, opens no full view that nobody asked for any more.
    await page().getByRole('combobox', { name: 'Locales' }).click()
    await page()
      .getByRole('option', { name: /English/ })
      .click()
    await question.getByRole('button', { name: 'Confirm' }).click()
    await expect.poll(locale).toBe('en')
    await page().getByTestId('channels-row-web').waitFor()
    expect(await view().count()).toBe(0)
  })

  it('dims what is no answer to what was asked, and says why', async () => {
    const { desk, documentId } = told()
    await openArticle(desk, documentId)
    await open('web')
    const opacity = () =>
      pane('web').evaluate((element) => Number(getComputedStyle(element.parentElement ?? element).opacity))
    await provoking(desk, /ERR_FAILED .*\/omnichannel\/preview$/, async () => {
      await page().route('**/omnichannel/preview', (route) => route.abort())
      await choose('Audience', 'Students')
      await view().getByRole('alert').getByText('The server does not answer.').waitFor()
      await expect.poll(opacity).toBeLessThan(1)
      await shoot('full-view-server-gone')
      await page().unroute('**/omnichannel/preview')
      await view().getByRole('button', { name: 'Try again' }).click()
      await view().getByRole('alert').waitFor({ state: 'detached' })
    })
    await expect.poll(opacity).toBe(1)
    await page().keyboard.press('Escape')
  })

  it('names on the home page what must be fixed, and leads there', async () => {
    const { desk, url } = told()
    const admin = callerOf({ url }, await login({ url }, ADMIN))
    const data = { title: 'Te diep genest', slug: 'te-diep-genest', body: `${'> '.repeat(150)}x` }
    const made = await admin('POST', `/content-manager/collection-types/${article}?locale=nl`, data)
    expect(made.status, made.text).toBe(201)
    await desk.open('/')
    const widget = page().getByTestId('omnichannel-widget')
    await widget.getByRole('link', { name: 'Te diep genest' }).waitFor({ timeout: 20_000 })
    await shoot('home')
    expect(await seriousViolations(page(), '[data-testid=omnichannel-widget]')).toEqual([])
    // Metadata and taxonomy have nothing to say of a document that is over the caps.
    await provoking(desk, /400 \(Bad Request\) .*\/(content-metadata|taxonomy)\//, async () => {
      await widget.getByRole('link', { name: 'Te diep genest' }).click()
      await page().getByTestId('channels-panel').getByText('cannot go to any channel yet').waitFor()
      await page().waitForLoadState('networkidle')
    })
    await admin('DELETE', `/content-manager/collection-types/${article}/${made.json.data.documentId}`)
  })
}
