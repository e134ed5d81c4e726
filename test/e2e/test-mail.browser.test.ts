// A mail in a real browser: looked at in every way there is, changed, and sent to whoever asks, over SMTP.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'
import { type Desk, openArticle, signInAtDesk } from './open-desk.ts'
import { type Mailbox, receiveMail } from './receive-mail.ts'
import { type ServedCms, serveCms } from './serve-cms.ts'
import { ADMIN } from './start-cms.ts'

const executablePath = findChromium()
const screenshots = fileURLToPath(new URL('../screenshots', import.meta.url))

const MODES = ['Desktop', 'Phone', 'Dark', 'Colours inverted', 'Text', 'MJML']

describe.skipIf(executablePath === undefined)('a mail at the desk', () => {
  let mailbox: Mailbox
  let cms: ServedCms
  let browser: Browser
  let desk: Desk

  const pane = () => desk.page.getByTestId('full-view-pane-email')

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    mailbox = await receiveMail()
    // What the reference CMS reads in its config/plugins.ts.
    Object.assign(process.env, { SMTP_HOST: '127.0.0.1', SMTP_PORT: `${mailbox.port}` })
    cms = await serveCms('mail')
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
    const answer = await fetch(`${cms.url}/api/articles?filters[slug][$eq]=terug-naar-school&locale=nl`)
    const { data } = (await answer.json()) as { data: { documentId: string }[] }
    desk = await signInAtDesk(browser, cms)
    await openArticle(desk, data[0]?.documentId ?? '')
    await desk.page.locator('input[name=title]').fill('Terug naar school, nog niet bewaard')
    await desk.page.getByTestId('channels-row-email').getByRole('button').first().click()
    await pane().locator('iframe').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await cms?.stop()
    await mailbox?.stop()
  })

  it('is shown on a desk, on a phone, in the dark, turned round, as text and as MJML', async () => {
    for (const name of MODES) {
      const mode = pane().getByRole('group').getByRole('button', { name, exact: true })
      await mode.click()
      expect(await mode.getAttribute('aria-pressed'), name).toBe('true')
      // Text is shown as text; what may hold markup stands in a sandbox.
      const room = name === 'Text' || name === 'MJML' ? pane() : pane().frameLocator('iframe')
      await room.getByText('nog niet bewaard').first().waitFor({ state: 'attached' })
      await desk.page.screenshot({
        path: `${screenshots}/mail-${name.toLowerCase().replaceAll(' ', '-')}.png`,
      })
    }
  })

  it('comes to whoever asks for a test, as the form says it', async () => {
    await pane().getByRole('button', { name: 'Send me a test' }).click()
    await desk.page.getByText(`The mail is on its way to ${ADMIN.email}.`).waitFor()
    expect(mailbox.mails.map(({ to }) => to)).toEqual([[ADMIN.email]])
    const mail = await PostalMime.parse(mailbox.mails[0]?.source ?? '')
    expect(mail.subject).toBe('[Test] Terug naar school, nog niet bewaard')
    expect(mail.html).toContain('nog niet bewaard</h1>')
    expect(desk.trouble).toEqual([])
  })

  it('says so where the mail cannot go', async () => {
    await mailbox.stop()
    await pane().getByRole('button', { name: 'Send me a test' }).click()
    await desk.page.getByText(/^The mail was not sent\./).waitFor()
  })
})
