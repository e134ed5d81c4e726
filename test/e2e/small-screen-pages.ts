// The desk on a small screen, in Dutch, whose words are the longer ones: nothing is cut off, everything can be reached.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openArticle, settled, signInAtDesk } from './open-desk.ts'
import type { ServedCms } from './serve-cms.ts'

const FULL_VIEW = '[data-testid=channels-full-view]'

interface Told {
  browser: Browser
  cms: ServedCms
  documentId: string
}

export function describeSmallScreen(
  told: () => Told,
  shoot: (name: string, of: Page) => Promise<unknown>,
): void {
  it('fits a small screen, where Strapi puts the panels in a drawer', async () => {
    const { browser, cms, documentId } = told()
    const options = { viewport: { width: 1024, height: 768 } }
    const small = await signInAtDesk(browser, cms, { language: 'nl', options })
    await openArticle(small, documentId)
    await small.page.getByRole('button', { name: 'Meer acties openen' }).click()
    await shoot('small-edit-view', small.page)
    await small.page.getByTestId('channels-row-email').getByRole('button').first().click()
    await small.page.getByTestId('full-view-pane-email').locator('iframe').waitFor()
    await small.page.getByRole('button', { name: 'Vergelijken' }).click()
    await settled(small.page, FULL_VIEW)
    await shoot('small-full-view', small.page)
    await small.page.getByTestId('full-view-target-x').click()
    const edges = () =>
      small.page
        .locator('[data-testid^=full-view-pane-]')
        .evaluateAll((panes) => panes.map((one) => Math.round(one.getBoundingClientRect().right)))
    expect(await edges(), 'three previews, none cut off').toHaveLength(3)
    expect(Math.max(...(await edges()))).toBeLessThanOrEqual(1024)
    await shoot('small-three', small.page)
    const messages = small.page.getByTestId('full-view-messages')
    expect(await messages.count()).toBe(0)
    await small.page.getByRole('button', { name: 'Meldingen' }).click()
    await messages.waitFor()
    const sideways = () => document.documentElement.scrollWidth - window.innerWidth
    expect(await small.page.evaluate(sideways)).toBeLessThanOrEqual(0)
    await small.close()
  })
}
