// A mail's parts to one RFC 5322 message, by nodemailer's MailComposer: the same parts give the same bytes.
import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailHeaders } from './headers.ts'

export interface MailParts {
  headers: MailHeaders
  html: string
  text: string
  /** An iCalendar file that a client offers to keep. */
  calendar?: string | undefined
  /** Hex; goes into the boundary. */
  hash: string
}

export async function toEml({ headers, html, text, hash, calendar }: MailParts): Promise<Uint8Array> {
  const { from, replyTo, subject, messageId, date, ...other } = headers
  const composer = new MailComposer({
    ...(from && { from }),
    ...(replyTo && { replyTo }),
    subject,
    messageId,
    ...(date && { date: new Date(date) }),
    // Prepared: nodemailer would fold the addresses of List-Unsubscribe, which breaks DKIM at some relays (nodemailer#1654).
    headers: Object.entries(other).map(([key, value]) => ({ key, value: { prepared: true, value } })),
    baseBoundary: hash.slice(0, 24),
    text,
    html,
    textEncoding: 'quoted-printable',
    ...(calendar !== undefined && {
      attachments: [
        {
          filename: 'event.ics',
          content: calendar,
          contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
        },
      ],
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const message = composer.compile()
  const bytes = await message.build()
  return date ? bytes : withoutDate(bytes)
}

/** MailComposer always writes a date, by the clock; a mail without one gets it when it is sent. */
function withoutDate(bytes: Uint8Array): Uint8Array {
  const message = Buffer.from(bytes).toString('latin1')
  const end = message.indexOf('\r\n\r\n')
  return Buffer.from(message.slice(0, end).replace(/^Date: .*\r\n/m, '') + message.slice(end), 'latin1')
}
