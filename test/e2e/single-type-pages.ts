// A type of which there is one document, in a real browser: its address has no id, and its form shows less than is stored.
/// <reference lib="dom" />
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { Desk } from './open-desk.ts'
import { callerOf, login } from './sign-in.ts'
import { ADMIN } from './start-cms.ts'

const uid = 'api::home.home'
const form = `/content-manager/single-types/${uid}`

/** Before a copied app starts. */
export async function addSingleType(app: string): Promise<void> {
  const folder = path.join(app, 'dist/src/api/home/content-types/home')
  mkdirSync(folder, { recursive: true })
  const schema = {
    kind: 'singleType',
    collectionName: 'homes',
    info: { singularName: 'home', pluralName: 'homes', displayName: 'Home' },
    options: { draftAndPublish: true },
    pluginOptions: { kanaal: { enabled: true, fields: { title: 'title', body: ['body'] } } },
    attributes: { title: { type: 'string' }, body: { type: 'richtext' } },
  }
  writeFileSync(path.join(folder, 'schema.json'), JSON.stringify(schema))
}

export function describeSingleType(told: () => { desk: Desk; url: string }): void {
  it('sees what is stored of a single type, and is led to its preview', async () => {
    const { desk, url } = told()
    const { page } = desk
    const admin = callerOf({ url }, await login({ url }, ADMIN))
    const saved = await admin('PUT', form, {
      title: 'Welkom bij Linde',
      body: 'Een warenhuis in hartje stad.',
      contentMetadata: { channels: ['web', 'email'] },
    })
    expect(saved.status, saved.text).toBeLessThan(300)
    const { documentId } = saved.json.data
    const asked = page.waitForRequest((request) => request.url().endsWith('/omnichannel/preview'))
    // As Strapi writes it for who worked in English before; the type itself has no languages.
    await desk.open(`${form}?plugins[i18n][locale]=en`)
    expect((await asked).postDataJSON()).toMatchObject({ uid, documentId, locale: 'nl' })
    // The form has no field for it, and the panel knows all the same.
    await page.getByTestId('channels-row-email').waitFor()
    await page.getByText('6 targets not meant for this document').waitFor()
    await desk.open(`/plugins/omnichannel?uid=${uid}`)
    const row = page.locator('main').getByRole('row').filter({ hasText: 'Welkom bij Linde' })
    await row.getByRole('link', { name: /^E-mail: / }).click()
    await page.getByTestId('full-view-pane-email').waitFor()
    await page.keyboard.press('Escape')
  })
}
