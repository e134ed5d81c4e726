// A browser at a served CMS -> what the stories of people at the page of words do again and again.
/// <reference lib="dom" />
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import type { Desk, Taste } from './open-desk.ts'
import type { ServedCms } from './serve-cms.ts'
import { type Caller, callerOf, login } from './sign-in.ts'
import { ADMIN } from './start-cms.ts'

export const PAGE = '[data-testid=taxonomy-page]'
export const PANEL = '[data-testid=terms-panel]'

/** What one boot of the CMS gives to all of them. */
export interface Words {
  cms: ServedCms
  browser: Browser
  desk: Desk
  admin: Caller
}

export type WordsWorld = ReturnType<typeof createWordsWorld>

export const screenshots = fileURLToPath(new URL('../screenshots', import.meta.url))

export const adminOf = async (cms: ServedCms): Promise<Caller> => callerOf(cms, await login(cms, ADMIN))

export function createWordsWorld(words: () => Words) {
  const page = () => words().desk.page
  const admin: Caller = (method, path, body) => words().admin(method, `/taxonomy${path}`, body)
  const tree = () => page().getByTestId('concept-tree')
  let made = 0
  return {
    page,
    admin,
    /** The same person at every other route. */
    manager: ((method, path, body) => words().admin(method, path, body)) as Caller,
    tree,
    open: (path: string) => words().desk.open(path),
    /** A second window of whoever is signed in: Strapi lets nobody sign in often. */
    async window(path: string, story: (window: Page) => Promise<void>, taste: Taste = {}): Promise<void> {
      const { theme = 'light', language = 'en', options = {} } = taste
      const window = await page().context().newPage()
      const wear = (values: Record<string, string>) =>
        window.evaluate((all) => {
          for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value)
        }, values)
      try {
        if (options.viewport) await window.setViewportSize(options.viewport)
        await window.goto(`${words().cms.url}/admin${path}`)
        await wear({ STRAPI_THEME: theme, 'strapi-admin-language': language })
        await window.reload()
        await story(window)
      } finally {
        await wear({ STRAPI_THEME: 'light', 'strapi-admin-language': 'en' })
        await window.close()
      }
    },
    browser: () => words().browser,
    cms: () => words().cms,
    item: (name: string) => tree().getByRole('treeitem', { name: new RegExp(name) }),
    shoot: (name: string, of: Page = page()) => of.screenshot({ path: `${screenshots}/${name}.png` }),
    shootWhole: (name: string, of: Page = page()) =>
      of.screenshot({ path: `${screenshots}/${name}.png`, fullPage: true }),

    /** A vocabulary of its own for each story: none depends on what another left. */
    async orchard(list = 'Fruit\n\tAppel\n\t\t=Goudreinet\n\tPeer'): Promise<string> {
      const key = `fruit-${++made}`
      const reply = await admin('POST', '/schemes', {
        key,
        kind: 'topic',
        label: { nl: 'Fruit', en: 'Fruit' },
      })
      if (reply.status !== 201) throw new Error(`${reply.status} ${reply.text}`)
      const pasted = await admin('POST', '/paste', { scheme: key, text: list, language: 'nl', dryRun: false })
      if (pasted.status !== 200) throw new Error(`${pasted.status} ${pasted.text}`)
      return key
    },

    /** The document of the seed with this slug, in Dutch. */
    async documentId(type: string, slug: string): Promise<string> {
      const answer = await fetch(`${words().cms.url}/api/${type}?filters[slug][$eq]=${slug}&locale=nl`)
      const { data } = (await answer.json()) as { data: { documentId: string }[] }
      return data[0]?.documentId ?? ''
    },
  }
}
