// Somebody who keeps the words -> the stories of the tree in a browser: keyboard, drag, import, paste.
/// <reference lib="dom" />
import { describe, expect, it } from 'vitest'
import { seriousViolations } from './open-desk.ts'
import { PAGE, type WordsWorld } from './taxonomy-browser-world.ts'

export function describeTreePages({ page, tree, item, open, shoot, orchard }: WordsWorld): void {
  describe('tree', () => {
    it('T7 T8 walks the tree by keyboard, and opens a concept', async () => {
      await open('/plugins/taxonomy?scheme=topic')
      await item('School').first().waitFor()
      await tree().focus()
      await page().keyboard.press('s')
      await page().keyboard.press('ArrowRight')
      await item('School supplies').waitFor()
      await page().keyboard.press('ArrowDown')
      await page().keyboard.press('ArrowRight')
      await item('Backpack').waitFor()
      await page().keyboard.press('b')
      await page().keyboard.press('Enter')
      await page().getByTestId('concept-pane').getByRole('heading', { name: 'Backpack' }).waitFor()
      await shoot('taxonomy-page')
      expect(await seriousViolations(page(), PAGE)).toEqual([])
    })

    it('T8 moves a concept by drag, asks whether to place it here as well, and takes it back', async () => {
      await open(`/plugins/taxonomy?scheme=${await orchard()}`)
      await item('Fruit').waitFor()
      await tree().focus()
      await page().keyboard.press('ArrowRight')
      await item('Appel').waitFor()
      await item('Peer').dragTo(item('Appel'))
      const dialog = page().getByTestId('place-dialog')
      await dialog.waitFor()
      await shoot('taxonomy-place')
      expect(await seriousViolations(page(), '[role=dialog]')).toEqual([])
      await page().getByRole('button', { name: 'Place here as well' }).click()
      await page().getByTestId('undo-bar').waitFor()
      expect(await page().getByTestId('undo-bar').textContent()).toContain(
        'Peer now stands in Appel as well.',
      )
      await shoot('taxonomy-undo')
      await page().getByTestId('undo-bar').getByRole('button', { name: 'Undo' }).click()
      await page().getByTestId('undo-bar').waitFor({ state: 'detached' })
    })

    it('T8 does the same by keyboard alone', async () => {
      await open(`/plugins/taxonomy?scheme=${await orchard()}`)
      await item('Fruit').waitFor()
      await tree().focus()
      await page().keyboard.press('ArrowRight')
      await item('Appel').waitFor()
      await page().keyboard.press('p')
      await page().keyboard.press('Control+x')
      await page().getByText('Peer is in your hand.').waitFor()
      await page().keyboard.press('a')
      await page().keyboard.press('Control+v')
      await page().getByRole('button', { name: 'Move here', exact: true }).click()
      await page().getByText('Peer now stands in Appel.').waitFor()
      await page().getByTestId('undo-bar').getByRole('button', { name: 'Undo' }).press('Enter')
      await page().getByTestId('undo-bar').waitFor({ state: 'detached' })
      await item('Peer').waitFor()
    })

    it('T9 pastes a list below a concept, after a look at what it adds', async () => {
      await open(`/plugins/taxonomy?scheme=${await orchard()}`)
      await item('Fruit').waitFor()
      await tree().focus()
      await page().keyboard.press('ArrowRight')
      await item('Appel').waitFor()
      await item('Appel').click()
      await page().getByRole('button', { name: 'Paste a list below …' }).click()
      const dialog = page().getByTestId('paste-dialog')
      await dialog.getByLabel('List or table').fill('Elstar\n  =Rode appel\nPeer')
      await page().getByRole('button', { name: 'See what changes' }).click()
      await page().getByTestId('paste-report').waitFor()
      const report = await page().getByTestId('paste-report').textContent()
      expect(report).toContain('2 new, 0 changed')
      expect(report).toContain('stands elsewhere as well: Fruit › Peer')
      await shoot('taxonomy-paste')
      expect(await seriousViolations(page(), '[role=dialog]')).toEqual([])
      await page().getByRole('button', { name: 'Add this' }).click()
      await page().getByText('2 new and 0 changed in Appel.').waitFor()
      await page().getByTestId('undo-bar').getByRole('button', { name: 'Undo' }).click()
      await page().getByTestId('undo-bar').waitFor({ state: 'detached' })
    })

    it('T9 T30 shows what a pasted list would change, then makes it', async () => {
      await open('/plugins/taxonomy?scheme=topic')
      await item('School').first().waitFor()
      await page().getByRole('button', { name: 'Import', exact: true }).click()
      await page().getByLabel('Or paste a list').fill('Fruit\n\tAppel\n\t\t=Goudreinet\n\tPeer\n')
      await page().getByLabel('Short name for a new vocabulary').fill('fruit')
      await page().getByRole('button', { name: 'See what changes' }).click()
      await page().getByTestId('import-diff').waitFor()
      expect(await page().getByTestId('import-diff').textContent()).toContain('4 new')
      await shoot('taxonomy-import')
      await page().getByRole('button', { name: 'Import it' }).click()
      await item('Fruit').waitFor()
    })
  })
}
