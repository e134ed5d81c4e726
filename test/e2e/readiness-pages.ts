// The Omnichannel page in a real browser: narrowed by keyboard, kept in the address, and the way to a preview.
/// <reference lib="dom" />
import { expect, it } from 'vitest'
import { type Desk, seriousViolations } from './open-desk.ts'

/** Every document of an answer is rendered for it. */
const PATIENT = { timeout: 20_000 }

export function describeReadinessPage(deskOf: () => Desk, shoot: (name: string) => Promise<unknown>): void {
  // Strapi's table is a grid to those who do not see it.
  const rows = () => deskOf().page.locator('main').getByRole('row')
  const filter = (name: string) => deskOf().page.getByRole('combobox', { name })

  /** As somebody does who has no mouse. */
  const choose = async (name: string, option: string) => {
    const { page } = deskOf()
    await filter(name).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: option, exact: true }).waitFor()
    await page.keyboard.type(option)
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await expect.poll(focused).toBe(option)
    // The list moves its focus by timers, one a letter, and fails where it is closed before they ran.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    await page.keyboard.press('Enter')
  }

  it('narrows the table of documents by keyboard, and keeps that in the address', async () => {
    const { page, open } = deskOf()
    await open('/plugins/omnichannel?uid=api::article.article&locale=nl')
    await page.getByRole('link', { name: 'Terug naar school met Warenhuis Linde' }).waitFor()
    expect(await seriousViolations(page, 'main')).toEqual([])
    const everything = await rows().count()
    await choose('Channel', 'Kiosk')
    await choose('State', 'not for this document')
    await page.getByText(/^Looked at 1 to \d+ of/).waitFor()
    const press = page.getByRole('link', { name: /^Linde opent de schoolcampagne/ })
    const others = page.getByRole('link', { name: 'Openingstijden in augustus' })
    await press.waitFor()
    await others.waitFor({ state: 'detached' })
    expect(await rows().count()).toBeLessThan(everything)
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('target'), searchParams.get('state')]).toEqual(['kiosk', 'excluded'])
    await shoot('readiness-narrowed')
    expect(await seriousViolations(page, 'main')).toEqual([])

    const found = await rows().allTextContents()
    await page.reload()
    await press.waitFor()
    expect(await rows().allTextContents()).toEqual(found)

    await choose('Owner', await firstOption('Owner'))
    await page.getByRole('button', { name: 'Clear all filters' }).click()
    await expect.poll(() => rows().count(), PATIENT).toBe(everything)
  })

  it('leads from a cell to that preview, and from a row to the first', async () => {
    const { page, open } = deskOf()
    await open('/plugins/omnichannel?uid=api::article.article&locale=nl')
    const row = rows().filter({ hasText: 'Terug naar school met Warenhuis Linde' })
    await row.getByRole('link', { name: /^E-mail: / }).focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('full-view-pane-email').waitFor()
    await page.keyboard.press('Escape')
    await page.getByTestId('channels-row-email').waitFor()
    await page.goBack()
    await row.getByRole('button', { name: 'Preview Terug naar school met Warenhuis Linde' }).click()
    await page.getByTestId('full-view-pane-web').waitFor()
    await page.keyboard.press('Escape')
  })

  async function firstOption(name: string): Promise<string> {
    const { page } = deskOf()
    await filter(name).click()
    const text = (await page.getByRole('option').first().textContent()) ?? ''
    await page.keyboard.press('Escape')
    return text
  }
}
