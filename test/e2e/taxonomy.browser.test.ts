// An editor and the keeper of the words in a real browser: a tree by keyboard, an import seen before it is made, terms beside the form.
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
const PAGE = '[data-testid=taxonomy-page]'
const PANEL = '[data-testid=terms-panel]'

describe.skipIf(executablePath === undefined)('the words', () => {
  let cms: ServedCms
  let browser: Browser
  let desk: Desk
  let page: Page
  let article: string
  let event: string

  const shoot = (name: string, of: Page = page) => of.screenshot({ path: `${screenshots}/${name}.png` })
  const tree = () => page.getByTestId('concept-tree')
  const item = (name: string) => tree().getByRole('treeitem', { name: new RegExp(name) })

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    cms = await serveCms('words')
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
    const idOf = async (query: string): Promise<string> => {
      const { data } = (await (await fetch(`${cms.url}/api/${query}&locale=nl`)).json()) as {
        data: { documentId: string }[]
      }
      return data[0]?.documentId ?? ''
    }
    article = await idOf('articles?filters[slug][$eq]=terug-naar-school')
    event = await idOf('events?filters[slug][$eq]=kaftmiddag')
    desk = await signInAtDesk(browser, cms)
    page = desk.page
  })
  afterAll(async () => {
    await browser?.close()
    await cms?.stop()
  })

  it('T7 T8 walks the tree by keyboard, and opens a concept', async () => {
    await desk.open('/plugins/taxonomy?scheme=topic')
    await item('School').first().waitFor()
    await tree().focus()
    await page.keyboard.press('s')
    await page.keyboard.press('ArrowRight')
    await item('School supplies').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await item('Backpack').waitFor()
    await page.keyboard.press('b')
    await page.keyboard.press('Enter')
    await page.getByTestId('concept-pane').getByRole('heading', { name: 'Backpack' }).waitFor()
    await shoot('taxonomy-page')
    expect(await seriousViolations(page, PAGE)).toEqual([])
  })

  it('T21 finds a concept by a synonym, and says so', async () => {
    await page.getByRole('combobox', { name: 'Search in this vocabulary' }).fill('rucks')
    const option = page.getByRole('option', { name: /Backpack/ })
    await option.waitFor()
    expect(await option.textContent()).toContain('also called Rucksack')
    await page.keyboard.press('Escape')
  })

  it('T10 shows who would notice before a merge', async () => {
    await page.getByRole('button', { name: 'Merge …' }).click()
    await page.getByTestId('impact').waitFor()
    expect(await page.getByTestId('impact').textContent()).toContain('Terug naar school')
    await shoot('taxonomy-merge')
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  it('T9 T30 shows what a pasted list would change, then makes it', async () => {
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByLabel('Or paste a list').fill('Fruit\n\tAppel\n\t\t=Goudreinet\n\tPeer\n')
    await page.getByLabel('Short name for a new vocabulary').fill('fruit')
    await page.getByRole('button', { name: 'See what changes' }).click()
    await page.getByTestId('import-diff').waitFor()
    expect(await page.getByTestId('import-diff').textContent()).toContain('4 new')
    await shoot('taxonomy-import')
    await page.getByRole('button', { name: 'Import it' }).click()
    await item('Fruit').waitFor()
  })

  it('T8 moves a concept by drag, asks whether to place it here as well, and takes it back', async () => {
    await desk.open('/plugins/taxonomy?scheme=fruit')
    await item('Fruit').waitFor()
    await tree().focus()
    await page.keyboard.press('ArrowRight')
    await item('Appel').waitFor()
    await item('Peer').dragTo(item('Appel'))
    const dialog = page.getByTestId('place-dialog')
    await dialog.waitFor()
    await shoot('taxonomy-place')
    expect(await seriousViolations(page, '[role=dialog]')).toEqual([])
    await page.getByRole('button', { name: 'Place here as well' }).click()
    await page.getByTestId('undo-bar').waitFor()
    expect(await page.getByTestId('undo-bar').textContent()).toContain('Peer now stands in Appel as well.')
    await shoot('taxonomy-undo')
    await page.getByTestId('undo-bar').getByRole('button', { name: 'Undo' }).click()
    await page.getByTestId('undo-bar').waitFor({ state: 'detached' })
  })

  it('T8 does the same by keyboard alone', async () => {
    await item('Peer').waitFor()
    await tree().focus()
    await page.keyboard.press('p')
    await page.keyboard.press('Control+x')
    await page.getByText('Peer is in your hand.').waitFor()
    await page.keyboard.press('a')
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: 'Move here', exact: true }).click()
    await page.getByText('Peer now stands in Appel.').waitFor()
    await page.getByTestId('undo-bar').getByRole('button', { name: 'Undo' }).press('Enter')
    await page.getByTestId('undo-bar').waitFor({ state: 'detached' })
    await item('Peer').waitFor()
  })

  it('T9 pastes a list below a concept, after a look at what it adds', async () => {
    await item('Appel').click()
    await page.getByRole('button', { name: 'Paste a list below …' }).click()
    const dialog = page.getByTestId('paste-dialog')
    await dialog.getByLabel('List or table').fill('Elstar\n  =Rode appel\nPeer')
    await page.getByRole('button', { name: 'See what changes' }).click()
    await page.getByTestId('paste-report').waitFor()
    const report = await page.getByTestId('paste-report').textContent()
    expect(report).toContain('2 new, 0 changed')
    expect(report).toContain('stands elsewhere as well: Fruit › Peer')
    await shoot('taxonomy-paste')
    expect(await seriousViolations(page, '[role=dialog]')).toEqual([])
    await page.getByRole('button', { name: 'Add this' }).click()
    await page.getByText('2 new and 0 changed in Appel.').waitFor()
    await page.getByTestId('undo-bar').getByRole('button', { name: 'Undo' }).click()
    await page.getByTestId('undo-bar').waitFor({ state: 'detached' })
  })

  it('T35 shows what somebody else wrote meanwhile, and keeps both', async () => {
    await desk.open('/plugins/taxonomy?scheme=fruit&concept=fruit:peer')
    await page.getByLabel('Name (nl)').first().waitFor()
    await otherWrites(page, 'fruit:peer', { definition: { nl: ['Van een collega.'] } })
    await page.getByLabel('Synonyms (nl)').fill('Conference')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const conflict = page.getByTestId('conflict')
    await conflict.getByText('Van een collega.').waitFor()
    await shoot('taxonomy-conflict')
    expect(await seriousViolations(page, PAGE)).toEqual([])
    await conflict.getByRole('button', { name: 'Save what I changed, keep the rest' }).click()
    await conflict.waitFor({ state: 'detached' })
    await page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Van een collega.'),
    )
    expect(await page.getByLabel('Synonyms (nl)').inputValue()).toBe('Conference')
  })

  it('T1 T28 relates a concept, and compares it with one of another vocabulary, by keyboard', async () => {
    await desk.open('/plugins/taxonomy?scheme=fruit&concept=fruit:peer')
    const links = page.getByTestId('concept-links')
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
    expect(await seriousViolations(page, PAGE)).toEqual([])
    await links.getByRole('button', { name: 'Save links' }).press('Enter')
    await page
      .getByTestId('concept-pane')
      .getByText(/linked/)
      .waitFor()
    await page.reload()
    await links.getByText('Means the same: Backpack', { exact: true }).waitFor()
    await links.getByText('Means the same: https://elsewhere.example/pear', { exact: true }).waitFor()
    await desk.open('/plugins/taxonomy?scheme=fruit&concept=fruit:appel')
    await links.getByRole('button', { name: 'Remove Peer' }).waitFor()
  })

  it('T6 T13 T17 T32 shows where work is to be done in a scheme', async () => {
    await desk.open('/plugins/taxonomy?scheme=topic&view=overview')
    await page.getByTestId('coverage').getByText('The whole vocabulary').waitFor()
    await page.getByTestId('quality').getByText('checks find nothing').waitFor()
    await page.getByTestId('history').getByRole('button', { name: 'Compare' }).first().waitFor()
    await page.getByTestId('suggesting').getByRole('button', { name: 'Measure' }).click()
    await page.getByTestId('suggesting').getByText('F1').waitFor()
    expect(await seriousViolations(page, PAGE)).toEqual([])
    await page.screenshot({ path: `${screenshots}/taxonomy-overview.png`, fullPage: true })
  })

  it('T17 T32 answers for a finding, takes that back, and works on a copy that readers do not see', async () => {
    const quality = page.getByTestId('quality')
    await quality
      .getByRole('button', { name: / · (error|warning|remark)/ })
      .first()
      .click()
    await quality
      .getByRole('button', { name: /^Answer for it:/ })
      .first()
      .click()
    const form = page.getByTestId('waive')
    await form.getByLabel('Why it may stay').fill('The names say it all')
    await form.getByLabel('Until and including').fill('2099-12-31')
    expect(await seriousViolations(page, '[role=dialog]')).toEqual([])
    await shoot('taxonomy-waive')
    await page.getByRole('button', { name: 'Answer for it', exact: true }).click()
    await quality.getByText(/answers for it until .*The names say it all/).waitFor()
    await quality
      .getByRole('button', { name: /^Count it again:/ })
      .first()
      .click()
    await quality.getByText(/The names say it all/).waitFor({ state: 'detached' })
    const copy = page.getByTestId('working-copy')
    await copy.getByRole('button', { name: 'Work on a copy first' }).click()
    await copy.getByText(/^Published on/).waitFor()
    await copy.getByText('The working copy does not differ from it.').waitFor()
    expect(await seriousViolations(page, PAGE)).toEqual([])
    await copy.getByRole('button', { name: 'Show every change at once again' }).click()
    await copy.getByRole('button', { name: 'Work on a copy first' }).waitFor()
  })

  it('T14 brings a deleted concept back from the overview', async () => {
    const asked = page.waitForResponse((reply) => reply.url().endsWith('/taxonomy/concepts'))
    await desk.open('/plugins/taxonomy?scheme=topic')
    await page.getByRole('button', { name: 'New concept at the top' }).click()
    await page.getByLabel('Name (en)').fill('Passing thing')
    await page.getByRole('button', { name: 'Make it' }).click()
    await asked
    await page.getByTestId('concept-pane').getByRole('heading', { name: 'Passing thing' }).waitFor()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByText('Passing thing is deleted.').waitFor()
    await page.getByRole('tab', { name: 'Overview' }).click()
    const deleted = page.getByTestId('deleted')
    await deleted.getByRole('button', { name: 'Bring back Passing thing' }).click()
    await page.getByText('Passing thing is back as it was.').waitFor()
    await deleted.getByText('Nothing was deleted.').waitFor()
    await deleted.scrollIntoViewIfNeeded()
    await shoot('taxonomy-deleted')
  })

  it('T1 groups concepts in a collection', async () => {
    await desk.open('/plugins/taxonomy?scheme=topic&view=overview')
    const card = page.getByTestId('collections')
    await card.getByRole('button', { name: 'New collection' }).click()
    await page.getByLabel('Name (en)').fill('For the first day')
    await page.getByRole('combobox', { name: 'Concepts in it' }).fill('backp')
    await page.getByRole('option', { name: /Backpack/ }).click()
    await page.getByLabel('Their order matters').check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await card.getByText('For the first day').waitFor()
    expect(await card.textContent()).toContain('in this order · Backpack')
  })

  it('T15 T26 T34 finds documents by their terms, changes many at once, and gives them back', async () => {
    await desk.open('/plugins/taxonomy?scheme=topic&view=documents&concept=topic:rugzak')
    await page
      .getByTestId('query')
      .getByText(/documents? (is|are) found/)
      .waitFor()
    await page.getByTestId('weak').waitFor()
    const retag = page.getByTestId('retag')
    await retag.getByRole('combobox', { name: 'Take off' }).fill('backp')
    await page.getByRole('option', { name: /Backpack/ }).click()
    await retag.getByRole('combobox', { name: 'Put on' }).fill('school supplies')
    await page
      .getByRole('option', { name: /School supplies/ })
      .first()
      .click()
    await retag.getByRole('button', { name: 'See what changes' }).click()
    await page.getByTestId('retag-preview').waitFor()
    expect(await seriousViolations(page, PAGE)).toEqual([])
    await page.screenshot({ path: `${screenshots}/taxonomy-documents.png`, fullPage: true })
    await retag.getByRole('button', { name: /^Change (it|all)/ }).click()
    const jobs = page.getByTestId('retag-jobs')
    await jobs.getByText(/^done/).waitFor()
    await jobs.getByRole('button', { name: 'Row by row' }).click()
    await jobs
      .getByText(/Back to school.*changed/)
      .first()
      .waitFor()
    await page.screenshot({ path: `${screenshots}/taxonomy-retag.png`, fullPage: true })
    await jobs.getByRole('button', { name: 'Take it back' }).click()
    await jobs.getByText(/^taken back/).waitFor()
  })

  it('T19 leaves a scheme to some roles', async () => {
    await desk.open('/plugins/taxonomy?scheme=topic&view=settings')
    const settings = page.getByTestId('scheme-settings')
    await settings.getByRole('button', { name: 'Add a line' }).click()
    await settings.getByLabel('Deleting').waitFor()
    await shoot('taxonomy-settings')
    expect(await seriousViolations(page, PAGE)).toEqual([])
    await settings.getByRole('button', { name: 'Save' }).click()
    await settings.getByText('Saved.').waitFor()
    await settings.getByRole('button', { name: /^Remove the line/ }).click()
    await settings.getByRole('button', { name: 'Save' }).click()
    await settings.getByText('Saved.').waitFor()
  })

  it('T21 is a field of a type: chosen by typing and from the tree, in order, no more than allowed', async () => {
    await desk.open(`/content-manager/collection-types/api::event.event/${event}?plugins[i18n][locale]=nl`)
    const picker = page.getByTestId('picker-forWhom')
    await picker.getByRole('combobox', { name: 'Find a term' }).fill('stud')
    await page.getByRole('option', { name: /Student/ }).click()
    await picker.getByRole('button', { name: 'Browse the tree' }).click()
    const personas = page.getByTestId('term-browser')
    await personas.getByRole('treeitem').first().waitFor()
    await shoot('taxonomy-picker-tree')
    expect(await seriousViolations(page, '[role=dialog]')).toEqual([])
    await personas.getByRole('treeitem', { name: /Parent/ }).click()
    await page.getByRole('button', { name: 'Choose this one' }).click()
    await picker.getByText('No more than 2 here.').waitFor()
    await picker.getByRole('button', { name: /^Move Parent.* up$/ }).click()
    expect(await picker.getByRole('listitem').first().textContent()).toContain('main term')
    await picker.scrollIntoViewIfNeeded()
    await shoot('taxonomy-picker')
    expect(await seriousViolations(page, '[data-testid=picker-forWhom]')).toEqual([])
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved document').waitFor()
    await page.reload()
    await page.getByTestId('picker-forWhom').getByText('main term').waitFor()
  })

  it('speaks Dutch in every window of the words', async () => {
    const dutch = await signInAtDesk(browser, cms, { language: 'nl' })
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
    await nl.screenshot({ path: `${screenshots}/taxonomy-overview-nl.png`, fullPage: true })
    await dutch.open('/plugins/taxonomy?scheme=topic&concept=topic:rugzak')
    await nl.getByTestId('concept-pane').waitFor()
    await nl.screenshot({ path: `${screenshots}/taxonomy-concept-nl.png`, fullPage: true })
    await nl.getByRole('button', { name: 'Importeren' }).click()
    await nl.getByLabel('Of plak een lijst').fill('Dieren\n\tVogels\n\t\tمدرسة\n\tVissen\n')
    await nl.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
    await nl.getByTestId('import-diff').waitFor()
    await shoot('taxonomy-import-nl', nl)
    expect(await seriousViolations(nl, '[role=dialog]')).toEqual([])
    await dutch.close()
  })

  it('T22 T23 suggests terms beside the form, and saves what is chosen', async () => {
    await desk.open(
      `/content-manager/collection-types/api::article.article/${article}?plugins[i18n][locale]=nl`,
    )
    const panel = page.locator(PANEL)
    await panel.getByText('Backpack').first().waitFor()
    await panel
      .getByTestId(/^suggestion-/)
      .first()
      .waitFor()
    await panel.scrollIntoViewIfNeeded()
    await shoot('taxonomy-panel')
    expect(await seriousViolations(page, PANEL)).toEqual([])
    await panel.getByRole('combobox', { name: 'Add a term' }).fill('korting')
    await page.getByRole('option', { name: /Discounts/ }).click()
    await panel.getByRole('button', { name: 'Remove Discounts' }).waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved document').waitFor()
    await page.reload()
    await page.locator(PANEL).getByRole('button', { name: 'Remove Discounts' }).waitFor()
    // The story of two writers was refused once, as it must be.
    expect(desk.trouble.filter((line) => !/409 \(Conflict\)/.test(line))).toEqual([])
  })

  it('speaks Dutch, in the dark as well', async () => {
    const dutch = await signInAtDesk(browser, cms, { language: 'nl', theme: 'dark' })
    await dutch.open('/plugins/taxonomy?scheme=topic&concept=topic:rugzak')
    await dutch.page.getByRole('heading', { name: 'Rugzak' }).waitFor()
    await shoot('taxonomy-nl-dark', dutch.page)
    expect(await seriousViolations(dutch.page, PAGE)).toEqual([])
    await dutch.close()
  })
})

/** A colleague at another desk, by the token of this one. */
async function otherWrites(page: Page, key: string, fields: object): Promise<void> {
  await page.evaluate(
    async ([path, body]) => {
      const stored = localStorage.getItem('jwtToken') ?? sessionStorage.getItem('jwtToken')
      const cookie = /jwtToken=([^;]+)/.exec(document.cookie)?.[1]
      const token = stored === null ? cookie : JSON.parse(stored)
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const { version } = await (await fetch(path, { headers })).json()
      const change = JSON.stringify({ version, fields: body })
      const reply = await fetch(path, { method: 'PUT', headers, body: change })
      if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`)
    },
    [`/taxonomy/concepts/${key}`, fields] as const,
  )
}
