// A filled database -> its admin in Chromium, where vocabularies are chosen and the first rows of their trees timed.
import { chromium, type Page } from 'playwright-core'
import { CHROMIUM_ARGUMENTS, findChromium } from '../e2e/find-chromium.ts'
import { signInAtDesk } from '../e2e/open-desk.ts'
import { serveCms } from '../e2e/serve-cms.ts'

export interface OpenTree {
  /** ms that 95 in 100 paints of the large one took. */
  p95: number
  paints: number
  chooseLarge(): Promise<void>
  chooseSmall(): Promise<void>
  close(): Promise<void>
}

/** A vocabulary as the page names it, and the first row of its tree. */
export interface Shown {
  name: string
  row: string
}
interface Schemes {
  large: Shown
  small: Shown
  /** Chosen before each of the others: a tree that stands there already would be painted at once. */
  between: Shown
}

const PAINTS = 20

export async function openTree(
  database: Record<string, string>,
  { large, small, between }: Schemes,
): Promise<OpenTree> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('The first paint of the tree is measured in Chromium.')
  const cms = await serveCms('bench-tree', { database })
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS })
  const close = async () => {
    await browser.close()
    await cms.stop()
  }
  try {
    const { page, open } = await signInAtDesk(browser, cms)
    await open('/plugins/taxonomy')
    await page.getByRole('treeitem').first().waitFor()
    const choose = async (scheme: Shown): Promise<number> => {
      await chooseScheme(page, between)
      return chooseScheme(page, scheme)
    }
    const times: number[] = []
    // The first are the server's and the browser's own first: nobody compiles a page twice a day.
    for (let paint = -3; paint < PAINTS; paint += 1) {
      const ms = await choose(large)
      if (paint >= 0) times.push(ms)
    }
    return {
      p95: times.toSorted((a, b) => a - b)[Math.floor(PAINTS * 0.95) - 1] ?? Number.NaN,
      paints: PAINTS,
      chooseLarge: async () => void (await choose(large)),
      chooseSmall: async () => void (await choose(small)),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** In the page, as text: what runs this file gives functions names by a helper that no page has. */
const untilPainted = (row: string): string => `new Promise((resolve) => {
  let chosen = 0
  addEventListener('pointerup', () => { chosen = performance.now() }, { capture: true, once: true })
  requestAnimationFrame(function look() {
    const first = document.querySelector('[role=tree] [role=treeitem]')
    if (chosen > 0 && first?.textContent?.startsWith(${JSON.stringify(row)})) resolve(performance.now() - chosen)
    else requestAnimationFrame(look)
  })
})`

/** @returns ms from the choice to the frame that shows a row of its tree */
async function chooseScheme(page: Page, { name, row }: Shown): Promise<number> {
  await page.getByRole('combobox', { name: 'Vocabulary', exact: true }).click()
  const painted = page.evaluate<number>(untilPainted(row))
  // A page that goes away meanwhile is told of by the click.
  painted.catch(() => {})
  await page.getByRole('option', { name: new RegExp(`^${name} \\(`) }).click()
  return painted
}
