// Two editors of one document -> what the second sees of terms that the first has chosen meanwhile in a field of the form.
/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { seriousViolations } from './open-desk.ts'
import type { WordsWorld } from './taxonomy-browser-world.ts'

const EVENTS = '/content-manager/collection-types/api::event.event'

interface Stored {
  title: string
  forWhom: { assignments: { key: string; by?: string }[] } | null
}

export function describeWriterPages({ page, open, window, manager, shoot }: WordsWorld): void {
  describe('T35 two editors of a field of terms', () => {
    let made = 0
    /** An event with these terms, opened in two windows; the second at a small screen. */
    async function opened(keys: string[], story: (both: Both) => Promise<void>): Promise<void> {
      const data = {
        title: `Voor twee ${++made}`,
        slug: `two-writers-${made}`,
        body:
          'Kom :date[21 augustus]{at="2027-08-21T13:00"} naar ' +
          ':fact[Utrecht]{id="place" value="Utrecht" unit="place"}.',
        forWhom: keys.length === 0 ? null : { assignments: keys.map((key) => ({ key })) },
      }
      const { json } = await manager('POST', `${EVENTS}?locale=nl`, data)
      const path = `${EVENTS}/${json.data.documentId}`
      const stored = async (): Promise<Stored> => (await manager('GET', `${path}?locale=nl`)).json.data
      const address = `${path}?plugins[i18n][locale]=nl`
      await open(address)
      await page().getByTestId('picker-forWhom').waitFor()
      const second = async (window: Page) => {
        await window.getByTestId('picker-forWhom').waitFor()
        await story({ first: page(), second: window, stored })
      }
      await window(address, second, { options: { viewport: { width: 1024, height: 900 } } })
    }

    it('shows the second what the first chose, and keeps both', async () => {
      await opened(['persona:ouder'], async ({ first, second, stored }) => {
        await pick(first, 'stud', /Student/)
        await save(first)
        await second.locator('input[name=title]').fill('Van de tweede')
        await second
          .getByTestId('picker-forWhom')
          .getByRole('button', { name: /^Remove/ })
          .click()
        await second.getByRole('button', { name: 'Save', exact: true }).click()
        const note = second.getByTestId('picker-forWhom').getByTestId('overtaken')
        await note.getByText(/^Added: .*Student/).waitFor()
        expect(await second.locator('input[name=title]').inputValue()).toBe('Van de tweede')
        expect(keysOf(await stored())).toEqual(['persona:ouder', STUDENT])
        await shoot('taxonomy-picker-overtaken', second)
        expect(await seriousViolations(second, '[data-testid=picker-forWhom]')).toEqual([])
        await note.getByRole('button', { name: 'Keep both' }).click()
        await note.waitFor({ state: 'detached' })
        await save(second)
        const now = await stored()
        expect([now.title, keysOf(now)]).toEqual(['Van de tweede', [STUDENT]])
        expect(now.forWhom).not.toHaveProperty('base')
        expect(now.forWhom?.assignments[0]?.by).toMatch(/./)
      })
    })

    it.each([
      ['nothing', []],
      ['a term', ['persona:ouder']],
    ])(
      'leaves alone what the first chose where the second, who saw %s, did not touch it',
      async (_, keys) => {
        await opened(keys, async ({ first, second, stored }) => {
          await pick(first, 'stud', /Student/)
          await save(first)
          await second.locator('input[name=title]').fill('Alleen de titel')
          await save(second)
          const now = await stored()
          expect([now.title, keysOf(now)]).toEqual(['Alleen de titel', [...keys, STUDENT]])
          // It is saved, and nothing of it waits.
          await second.getByRole('button', { name: 'Remove Student' }).waitFor()
          expect(await second.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true)
        })
      },
    )

    it('leaves it alone where the second publishes what they have opened', async () => {
      await opened([], async ({ first, second, stored }) => {
        await pick(first, 'stud', /Student/)
        await save(first)
        await second.getByRole('button', { name: 'Publish', exact: true }).click()
        await second.getByText('Published document').waitFor()
        expect(keysOf(await stored())).toEqual([STUDENT])
      })
    })

    it('empties a field that is emptied', async () => {
      await opened(['persona:ouder'], async ({ first, stored }) => {
        await first
          .getByTestId('picker-forWhom')
          .getByRole('button', { name: /^Remove/ })
          .click()
        await save(first)
        expect((await stored()).forWhom).toBeNull()
      })
    })
  })
}

interface Both {
  first: Page
  second: Page
  stored(): Promise<Stored>
}

const STUDENT = 'persona:student'

const keysOf = ({ forWhom }: Stored): string[] => (forWhom?.assignments ?? []).map(({ key }) => key)

async function pick(page: Page, text: string, name: RegExp): Promise<void> {
  await page.getByTestId('picker-forWhom').getByRole('combobox', { name: 'Find a term' }).fill(text)
  await page.getByRole('option', { name }).click()
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved document').waitFor()
}
