// What an editor gets who asks for a test: the mail itself, over SMTP, in their own inbox and in nobody else's.
import PostalMime from 'postal-mime'
import { expect, it } from 'vitest'
import type { Mailbox } from './receive-mail.ts'
import type { Callers } from './sign-in.ts'
import { ADMIN } from './start-cms.ts'

export interface TestMailCast {
  as: Callers
  mailbox: Mailbox
  /** An event that was seeded. */
  event: string
}

const uid = 'api::event.event'

export function describeTestMail(cast: () => TestMailCast): void {
  const send = (more: object) =>
    cast().as.admin('POST', '/omnichannel/test-mail', {
      uid,
      locale: 'nl',
      data: {},
      target: 'email',
      ...more,
    })

  it('sends the mail of the unsaved form to whoever asks', async () => {
    const { mailbox, event } = cast()
    const before = mailbox.mails.length
    const data = { title: 'Kaftmiddag, nog niet bewaard' }
    const { status, json } = await send({ documentId: event, data })
    expect([status, json]).toEqual([200, { to: ADMIN.email }])
    const [mail, ...others] = mailbox.mails.slice(before)
    expect(others).toEqual([])
    expect(mail?.to).toEqual([ADMIN.email])
    const read = await PostalMime.parse(mail?.source ?? '')
    expect(read.subject).toBe('[Test] Kaftmiddag, nog niet bewaard')
    expect(read.from?.address).toBe('klantenservice@warenhuislinde.example')
    expect(read.html).toContain('<html lang="nl"')
    expect(read.html).toContain('Kaftmiddag, nog niet bewaard</h1>')
    expect(read.text).toContain('Kaftmiddag, nog niet bewaard')
    expect(read.attachments.map(({ filename }) => filename)).toEqual(['event.ics'])
    // A click in a test must unsubscribe nobody.
    expect(read.headers.filter(({ key }) => key.startsWith('list-'))).toEqual([])
  })

  it('sends no other target, and nothing that names a reader', async () => {
    const { mailbox } = cast()
    const before = mailbox.mails.length
    const data = { title: 'Een titel', body: 'Een tekst.' }
    expect((await send({ data, target: 'web' })).status).toBe(400)
    expect((await send({ data, target: 'nowhere' })).status).toBe(400)
    expect((await send({ data, to: 'victim@example.com' })).status).toBe(400)
    expect(mailbox.mails.length).toBe(before)
  })

  it('says so where the mail is not accepted', async () => {
    const { mailbox } = cast()
    await mailbox.stop()
    const { status, json } = await send({ data: { title: 'Een titel', body: 'Een tekst.' } })
    expect(status).toBe(400)
    expect(json.error.message).toMatch(/^The mail was not accepted/)
  })
}
