// An editor -> the stories of terms on a document in a browser, and of the page in Dutch.
/// <reference lib="dom" />
import { describe, expect, it } from 'vitest'
import { seriousViolations, signInAtDesk } from './open-desk.ts'
import { PAGE, PANEL, type WordsWorld } from './taxonomy-browser-world.ts'

export function describeTermPages({
  page,
  open,
  browser,
  cms,
  manager,
  shoot,
  shootWhole,
  documentId,
}: WordsWorld): void {
  describe('terms', () => {
    it('T21 is a field of a type: chosen by typing and from the tree, in order, no more than allowed', async () => {
      await open(
        `/content-manager/collection-types/api::event.event/${await documentId('events', 'kaftmiddag')}?plugins[i18n][locale]=nl`,
      )
      const picker = page().getByTestId('picker-forWhom')
      await picker.getByRole('combobox', { name: 'Find a term' }).fill('stud')
      await page()
        .getByRole('option', { name: /Student/ })
        .click()
      await picker.getByRole('button', { name: 'Browse the tree' }).click()
      const personas = page().getByTestId('term-browser')
      await personas.getByRole('treeitem').first().waitFor()
      await shoot('taxonomy-picker-tree')
      expect(await seriousViolations(page(), '[role=dialog]')).toEqual([])
      await personas.getByRole('treeitem', { name: /Parent/ }).click()
      await page().getByRole('button', { name: 'Choose this one' }).click()
      await picker.getByText('No more than 2 here.').waitFor()
      await picker.getByRole('button', { name: /^Move Parent.* up$/ }).click()
      expect(await picker.getByRole('listitem').first().textContent()).toContain('main term')
      await picker.scrollIntoViewIfNeeded()
      await shoot('taxonomy-picker')
      expect(await seriousViolations(page(), '[data-testid=picker-forWhom]')).toEqual([])
      await page().getByRole('button', { name: 'Save', exact: true }).click()
      await page().getByText('Saved document').waitFor()
      await page().reload()
      await page().getByTestId('picker-forWhom').getByText('main term').waitFor()
    })

    it('T22 T23 suggests terms beside the form, and saves what is chosen', async () => {
      await open(
        `/content-manager/collection-types/api::article.article/${await documentId('articles', 'terug-naar-school')}?plugins[i18n][locale]=nl`,
      )
      const panel = page().locator(PANEL)
      await panel.getByText('Backpack').first().waitFor()
      await panel
        .getByTestId(/^suggestion-/)
        .first()
        .waitFor()
      await panel.scrollIntoViewIfNeeded()
      await shoot('taxonomy-panel')
      expect(await seriousViolations(page(), PANEL)).toEqual([])
      await panel.getByRole('combobox', { name: 'Add a term' }).fill('korting')
      await page()
        .getByRole('option', { name: /Discounts/ })
        .click()
      await panel.getByRole('button', { name: 'Remove Discounts' }).waitFor()
      await page().getByRole('button', { name: 'Save', exact: true }).click()
      await page().getByText('Saved document').waitFor()
      await page().reload()
      await page().locator(PANEL).getByRole('button', { name: 'Remove Discounts' }).waitFor()
    })

    it('T35 shows which terms somebody else added meanwhile, loses nothing that was typed, and keeps both', async () => {
      const id = await documentId('articles', 'terug-naar-school')
      const address = `/content-manager/collection-types/api::article.article/${id}?plugins[i18n][locale]=nl`
      const path = `/content-manager/collection-types/api::article.article/${id}?locale=nl`
      const stored = async (): Promise<StoredTerms> => (await manager('GET', path)).json.data
      await open(address)
      const panel = page().locator(PANEL)
      await panel.getByRole('button', { name: 'Remove Backpack' }).waitFor()
      const { assignments } = (await stored()).taxonomyTerms
      // Somebody else takes one off and adds one.
      const others = assignments.filter(({ key }) => key !== 'topic:school')
      const theirs = { assignments: [...others, { key: 'topic:service' }], rejected: [] }
      expect((await manager('PUT', path, { taxonomyTerms: theirs })).status).toBe(200)
      await page().locator('input[name=title]').fill('Terug naar school, van twee')
      await panel.getByRole('combobox', { name: 'Add a term' }).fill('etui')
      await page()
        .getByRole('option', { name: /Pencil case/ })
        .click()
      await page().getByRole('button', { name: 'Save', exact: true }).click()
      const note = panel.getByTestId('overtaken')
      await note.getByText(/^Added: \w/).waitFor()
      await note.getByText(/^Taken off: \w/).waitFor()
      expect(await page().locator('input[name=title]').inputValue()).toBe('Terug naar school, van twee')
      await shoot('taxonomy-overtaken')
      expect(await seriousViolations(page(), PANEL)).toEqual([])
      await note.getByRole('button', { name: 'Keep both' }).click()
      await note.waitFor({ state: 'detached' })
      await page().getByRole('button', { name: 'Save', exact: true }).click()
      await page().getByText('Saved document').waitFor()
      const now = await stored()
      expect(now.title).toBe('Terug naar school, van twee')
      const keys = now.taxonomyTerms.assignments.map(({ key }) => key)
      expect(keys).toEqual([...others.map(({ key }) => key), 'topic:service', 'topic:etui'])
      expect(now.taxonomyTerms).not.toHaveProperty('base')
      // T22: who chose it, and when.
      expect(now.taxonomyTerms.assignments.at(-1)).toMatchObject({
        by: expect.stringMatching(/./),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      })
    })

    it('speaks Dutch in every window of the words', async () => {
      const dutch = await signInAtDesk(browser(), cms(), { language: 'nl' })
      const { page: nl } = dutch
      await dutch.open('/plugins/taxonomy?scheme=topic&view=overview')
      await nl
        .getByTestId('working-copy')
        .getByRole('button', { name: 'Eerst in een werkversie werken' })
        .waitFor()
      await nl
        .getByTestId('quality')
        .getByText(/controles/)
        .first()
        .waitFor()
      await shootWhole('taxonomy-overview-nl', nl)
      await dutch.open('/plugins/taxonomy?scheme=topic&concept=topic:rugzak')
      await nl.getByTestId('concept-pane').waitFor()
      await shootWhole('taxonomy-concept-nl', nl)
      await nl.getByRole('button', { name: 'Importeren' }).click()
      await nl.getByLabel('Of plak een lijst').fill('Dieren\n\tVogels\n\t\tمدرسة\n\tVissen\n')
      // A short name that cannot be one is told while it is typed.
      const short = nl.getByLabel('Korte naam voor een nieuwe woordenlijst')
      await short.fill('Mijn dieren')
      await nl.getByText('Alleen kleine letters, cijfers en streepjes').waitFor()
      expect(await nl.getByRole('button', { name: 'Bekijk wat er verandert' }).isDisabled()).toBe(true)
      await short.fill('dieren')
      await nl.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
      await nl.getByTestId('import-diff').waitFor()
      await shoot('taxonomy-import-nl', nl)
      expect(await seriousViolations(nl, '[role=dialog]')).toEqual([])
      await dutch.close()
    })

    it('T5 T30 sets up and imports a vocabulary in Dutch, in the dark, on a small screen', async () => {
      const options = { viewport: { width: 1024, height: 768 } }
      const dutch = await signInAtDesk(browser(), cms(), { language: 'nl', theme: 'dark', options })
      const { page: nl } = dutch
      await dutch.open('/plugins/taxonomy?scheme=topic&view=settings')
      await nl.getByTestId('scheme-uri').getByLabel('Nieuw begin').waitFor()
      await nl.getByTestId('delete-scheme').scrollIntoViewIfNeeded()
      await shoot('taxonomy-settings-nl-dark', nl)
      expect(await seriousViolations(nl, PAGE)).toEqual([])
      // Refused with the number of documents that have its concepts.
      await nl.getByTestId('delete-scheme').getByRole('button').click()
      await nl.getByRole('alertdialog').getByRole('button', { name: 'Voorgoed verwijderen' }).click()
      await nl
        .getByText(/(Documenten die begrippen eruit hebben|Documents that have its concepts): \d+/)
        .waitFor()
      // From the top: on a small screen Strapi's own bar covers what is scrolled below it.
      await dutch.open('/plugins/taxonomy?scheme=topic')
      await nl.getByRole('button', { name: 'Importeren' }).click()
      await nl.getByLabel('Of plak een lijst').fill('Dieren\n\tVogels\n')
      await nl.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
      await nl.getByText(/(Een lijst of tabel zonder URI’s|A list or table without URIs)/).waitFor()
      await nl.getByLabel('Korte naam voor een nieuwe woordenlijst').fill('dieren')
      await nl.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
      await nl.getByTestId('import-diff').waitFor()
      await shoot('taxonomy-import-nl-dark', nl)
      expect(await nl.getByTestId('import-diff').isVisible()).toBe(true)
      expect(await seriousViolations(nl, '[role=dialog]')).toEqual([])
      await dutch.close()
    })

    it('speaks Dutch, in the dark as well', async () => {
      const dutch = await signInAtDesk(browser(), cms(), { language: 'nl', theme: 'dark' })
      await dutch.open('/plugins/taxonomy?scheme=topic&concept=topic:rugzak')
      await dutch.page.getByRole('heading', { name: 'Rugzak' }).waitFor()
      await shoot('taxonomy-nl-dark', dutch.page)
      expect(await seriousViolations(dutch.page, PAGE)).toEqual([])
      await dutch.close()
    })
  })
}

interface StoredTerms {
  title: string
  taxonomyTerms: { assignments: { key: string; by?: string; at?: string }[] }
}
