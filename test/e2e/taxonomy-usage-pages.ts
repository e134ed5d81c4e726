// Somebody who keeps the words -> the stories of where a concept is used, in a browser.
/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { seriousViolations } from './open-desk.ts'
import { PAGE, type WordsWorld } from './taxonomy-browser-world.ts'

const ARTICLES = '/content-manager/collection-types/api::article.article'
const LONG = 'een rol die iemand zelf heeft verzonnen en die in geen enkele kolom van de tabel past'

export function describeUsagePages({ admin, manager, open, page, window, shoot, orchard }: WordsWorld): void {
  describe('usage', () => {
    let made = 0
    async function tagged(...assignments: object[]): Promise<void> {
      const data = {
        title: 'Over fruit',
        slug: `on-fruit-${++made}`,
        body: 'Eet.',
        taxonomyTerms: { assignments },
      }
      const { status, text } = await manager('POST', `${ARTICLES}?locale=nl`, data)
      if (status !== 201) throw new Error(`${status} ${text}`)
    }

    it('T20 says where a concept is used and since when, by keyboard, and to who cannot see bars', async () => {
      const key = await orchard()
      await tagged({ key: `${key}:fruit`, role: 'audience', at: new Date().toISOString() })
      await tagged({ key: `${key}:appel` }, { key: `${key}:peer`, role: LONG })
      await open(`/plugins/taxonomy?scheme=${key}&concept=${key}:fruit`)
      const usage = page().getByTestId('usage')
      await usage.getByText('1 document has it, 0 of them published; 2 with what stands below.').waitFor()
      const button = usage.getByRole('button', { name: 'Where it is used' })
      expect(await button.getAttribute('aria-expanded')).toBe('false')
      await button.focus()
      await page().keyboard.press('Enter')
      await usage
        .getByText(
          '1 document got it or something below it in the last twelve months; of 1 nobody knows when.',
        )
        .waitFor()
      const rows = await usage.getByRole('row').allTextContents()
      expect(rows).toEqual(
        expect.arrayContaining(['Article12', 'Dutch12', 'in a draft only12', 'for whom11', `${LONG}01`]),
      )
      expect(await usage.locator('rect').count()).toBe(12)
      expect(await seriousViolations(page(), PAGE)).toEqual([])
      await shoot('taxonomy-usage')
      // The tree says the same of the concept itself.
      await page().getByRole('treeitem', { name: /Fruit/ }).getByText('1 document').waitFor()
      await page().keyboard.press('Enter')
      expect(await usage.getByRole('table').count()).toBe(0)
    })

    it('T20 says so where nothing has a concept', async () => {
      const key = await orchard()
      await open(`/plugins/taxonomy?scheme=${key}&concept=${key}:peer`)
      const usage = page().getByTestId('usage')
      await usage.getByText('No document that you may read has it yet.').waitFor()
      expect(await usage.getByRole('button').count()).toBe(0)
    })

    it('T20 is asked again where it could not be counted, and leaves the concept to be worked on', async () => {
      const key = await orchard()
      const counted = '**/taxonomy/concepts/*/usage*'
      await window('/plugins/taxonomy', async (own) => {
        await own.route(counted, (route) => route.fulfill({ status: 500, json: {} }))
        await own.goto(
          page()
            .url()
            .replace(/\/admin.*/, `/admin/plugins/taxonomy?scheme=${key}&concept=${key}:peer`),
        )
        await own.getByLabel('Synonyms (nl)').waitFor()
        const again = own.getByTestId('concept-pane').getByRole('button', { name: 'Try again' })
        await again.waitFor()
        expect(await seriousViolations(own, PAGE)).toEqual([])
        await own.unroute(counted)
        await again.click()
        await own.getByTestId('usage').getByText('No document').waitFor()
      })
    })

    it('T20 speaks Dutch, in the dark, on a small screen', async () => {
      const key = await orchard()
      await tagged({ key: `${key}:appel`, role: LONG, at: new Date().toISOString() })
      expect((await admin('GET', `/concepts/${key}:fruit/usage`)).json.documents).toEqual({ own: 0, all: 1 })
      const options = { viewport: { width: 1024, height: 768 } }
      const address = `/plugins/taxonomy?scheme=${key}&concept=${key}:fruit`
      const story = async (nl: Page) => {
        const usage = nl.getByTestId('usage')
        await usage.getByText('Geen document heeft het zelf; 1 heeft iets wat eronder staat.').waitFor()
        await usage.getByRole('button', { name: 'Waar het gebruikt wordt' }).click()
        await usage.getByText('Nederlands').waitFor()
        await usage.scrollIntoViewIfNeeded()
        await shoot('taxonomy-usage-nl-dark', nl)
        expect(await seriousViolations(nl, PAGE)).toEqual([])
        const wide = await usage.evaluate((box) => box.scrollWidth - box.clientWidth)
        expect(wide).toBe(0)
      }
      await window(address, story, { language: 'nl', theme: 'dark', options })
    })
  })
}
