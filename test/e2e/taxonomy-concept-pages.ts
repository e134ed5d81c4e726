// Somebody who keeps the words -> the stories of one concept in a browser: found, merged, linked, written by two, deleted.
/// <reference lib="dom" />
import { describe, expect, it } from 'vitest'
import { seriousViolations } from './open-desk.ts'
import { PAGE, type WordsWorld } from './taxonomy-browser-world.ts'

export function describeConceptPages({ page, admin, item, open, shoot, orchard }: WordsWorld): void {
  describe('concept', () => {
    it('T21 finds a concept by a synonym, says so, and shows where it stands', async () => {
      await open('/plugins/taxonomy?scheme=topic')
      await page().getByRole('combobox', { name: 'Search in this vocabulary' }).fill('rucks')
      const option = page().getByRole('option', { name: /Backpack/ })
      await option.waitFor()
      expect(await option.textContent()).toContain('also called Rucksack')
      await option.click()
      await item('Backpack').waitFor()
      expect(await item('Backpack').getAttribute('aria-selected')).toBe('true')
    })

    it('T10 shows who would notice before a merge or a move', async () => {
      await open('/plugins/taxonomy?scheme=topic&concept=topic:rugzak')
      await page().getByRole('button', { name: 'Move …' }).click()
      await page().getByTestId('impact').getByText('what stands below it').waitFor()
      await page().getByRole('button', { name: 'Cancel' }).click()
      await page().getByRole('button', { name: 'Merge …' }).click()
      await page().getByTestId('impact').waitFor()
      expect(await page().getByTestId('impact').textContent()).toContain('Terug naar school')
      await shoot('taxonomy-merge')
      await page().getByRole('button', { name: 'Cancel' }).click()
    })

    it('T35 shows what somebody else wrote meanwhile, and keeps both', async () => {
      const key = await orchard()
      await open(`/plugins/taxonomy?scheme=${key}&concept=${key}:peer`)
      await page().getByLabel('Name (nl)').first().waitFor()
      const { version } = (await admin('GET', `/concepts/${key}:peer`)).json
      const fields = { definition: { nl: ['Van een collega.'] } }
      expect((await admin('PUT', `/concepts/${key}:peer`, { version, fields })).status).toBe(200)
      await page().getByLabel('Synonyms (nl)').fill('Conference')
      await page().getByRole('button', { name: 'Save', exact: true }).click()
      const conflict = page().getByTestId('conflict')
      await conflict.getByText('Van een collega.').waitFor()
      await shoot('taxonomy-conflict')
      expect(await seriousViolations(page(), PAGE)).toEqual([])
      await conflict.getByRole('button', { name: 'Save what I changed, keep the rest' }).click()
      await conflict.waitFor({ state: 'detached' })
      await page().waitForFunction(() =>
        [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Van een collega.'),
      )
      expect(await page().getByLabel('Synonyms (nl)').inputValue()).toBe('Conference')
    })

    it('T35 keeps what was typed while another concept is looked at, or a link is saved', async () => {
      const key = await orchard()
      await open(`/plugins/taxonomy?scheme=${key}&concept=${key}:peer`)
      await page().getByLabel('Definition (nl)').fill('Half geschreven.')
      await item('Fruit').first().click()
      await page().getByRole('heading', { name: 'Fruit', exact: true }).waitFor()
      await item('Peer').click()
      await page().getByTestId('unsaved').waitFor()
      const links = page().getByTestId('concept-links')
      await links.getByRole('combobox', { name: 'Related to' }).fill('app')
      await page().getByRole('option', { name: /Appel/ }).click()
      await links.getByRole('button', { name: 'Save links' }).click()
      await page()
        .getByTestId('concept-pane')
        .getByText(/linked/)
        .waitFor()
      expect(await page().getByLabel('Definition (nl)').inputValue()).toBe('Half geschreven.')
      await page().getByRole('button', { name: 'Save', exact: true }).click()
      await page().getByTestId('unsaved').waitFor({ state: 'detached' })
      const { notes, related } = (await admin('GET', `/concepts/${key}:peer`)).json
      expect([notes.definition, related.length]).toEqual([{ nl: ['Half geschreven.'] }, 1])
      await page().getByLabel('Definition (nl)').fill('Toch niet.')
      await page().getByRole('button', { name: 'Discard' }).click()
      expect(await page().getByLabel('Definition (nl)').inputValue()).toBe('Half geschreven.')
    })

    it('T1 T11 keeps hidden names and codes, merges, and takes that back at once', async () => {
      // Every other test has an apple.
      const key = await orchard('Fruit\n\tMispel\n\tPeer')
      await open(`/plugins/taxonomy?scheme=${key}&concept=${key}:peer`)
      await page()
        .getByRole('button', { name: /^More fields/ })
        .click()
      await page().getByLabel('Hidden names (nl)').fill('Paer')
      await page().getByLabel('Codes').fill('P1')
      await page().getByRole('button', { name: 'Save', exact: true }).press('Enter')
      await page()
        .getByTestId('concept-pane')
        .getByText(/· changed ·/)
        .waitFor()
      expect((await admin('GET', `/concepts/${key}:peer`)).json).toMatchObject({
        hiddenLabel: { nl: ['Paer'] },
        notation: ['P1'],
      })
      await shoot('taxonomy-more-fields')
      expect(await seriousViolations(page(), PAGE)).toEqual([])
      await page().getByRole('button', { name: 'Merge …' }).click()
      await page().getByTestId('action-dialog').getByRole('combobox').fill('mispel')
      await page()
        .getByRole('option', { name: /Mispel/ })
        .click()
      await page().getByRole('button', { name: 'Merge', exact: true }).click()
      const bar = page().getByTestId('undo-bar')
      await bar.getByText('Peer is Mispel from now on.').waitFor()
      await page().getByRole('button', { name: 'Go to Mispel' }).waitFor()
      await bar.getByRole('button', { name: 'Undo' }).click()
      await bar.waitFor({ state: 'detached' })
      await page().getByRole('button', { name: 'Merge …' }).waitFor()
    })

    it('T32 says at once what is wrong with what was saved', async () => {
      const key = await orchard()
      await open(`/plugins/taxonomy?scheme=${key}&concept=${key}:peer`)
      const findings = page().getByTestId('concept-findings')
      await findings.getByText(/shares the label/).waitFor({ state: 'detached' })
      await page().getByLabel('Synonyms (nl)').fill('Appel')
      await page().getByRole('button', { name: 'Save', exact: true }).press('Enter')
      await findings.getByText(/shares the label "Appel"/).waitFor()
      expect(await findings.getAttribute('role')).toBe('status')
      await findings.scrollIntoViewIfNeeded()
      await shoot('taxonomy-findings')
      expect(await seriousViolations(page(), PAGE)).toEqual([])
    })

    it('T1 T28 relates a concept, and compares it with one of another vocabulary, by keyboard', async () => {
      const key = await orchard()
      await open(`/plugins/taxonomy?scheme=${key}&concept=${key}:peer`)
      const links = page().getByTestId('concept-links')
      const related = links.getByRole('combobox', { name: 'Related to (in this vocabulary)' })
      await related.fill('goudr')
      await links.getByRole('option', { name: /Appel/ }).waitFor()
      await related.press('Enter')
      await links.getByRole('button', { name: 'Remove Appel' }).waitFor()
      const other = links.getByRole('combobox', { name: 'Find it in another vocabulary here' })
      await other.fill('backp')
      await links.getByRole('option', { name: /Backpack/ }).waitFor()
      await other.press('Enter')
      await links.getByLabel('Or its address elsewhere').fill('https://elsewhere.example/pear')
      await links.getByRole('button', { name: 'Add', exact: true }).press('Enter')
      await links.scrollIntoViewIfNeeded()
      await shoot('taxonomy-links')
      expect(await seriousViolations(page(), PAGE)).toEqual([])
      await links.getByRole('button', { name: 'Save links' }).press('Enter')
      await page()
        .getByTestId('concept-pane')
        .getByText(/linked/)
        .waitFor()
      await page().reload()
      await links.getByText('Means the same: Backpack', { exact: true }).waitFor()
      await links.getByText('Means the same: https://elsewhere.example/pear', { exact: true }).waitFor()
      await open(`/plugins/taxonomy?scheme=${key}&concept=${key}:appel`)
      await links.getByRole('button', { name: 'Remove Peer' }).waitFor()
    })

    it('T14 brings a deleted concept back from the overview', async () => {
      const asked = page().waitForResponse((reply) => reply.url().endsWith('/taxonomy/concepts'))
      await open('/plugins/taxonomy?scheme=topic')
      // The button stands below the tree, which moves it when its rows come.
      await page().getByRole('treeitem').first().waitFor()
      await page().getByRole('button', { name: 'New concept at the top' }).click()
      await page().getByLabel('Name (en)').fill('Passing thing')
      await page().getByRole('button', { name: 'Make it' }).click()
      await asked
      await page().getByTestId('concept-pane').getByRole('heading', { name: 'Passing thing' }).waitFor()
      await page().getByRole('button', { name: 'Delete', exact: true }).click()
      await page().getByText('Passing thing is deleted.').waitFor()
      await page().getByRole('tab', { name: 'Overview' }).click()
      const deleted = page().getByTestId('deleted')
      await deleted.getByRole('button', { name: 'Bring back Passing thing' }).click()
      await page().getByText('Passing thing is back as it was.').waitFor()
      await deleted.getByText('Nothing was deleted.').waitFor()
      await deleted.scrollIntoViewIfNeeded()
      await shoot('taxonomy-deleted')
    })
  })
}
