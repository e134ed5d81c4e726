// A document and its target's options to the headers of the mail: the whole set, each value one safe line.
import { documentUrl, hashJson, startOf } from '@kanaal/content'
import { toZonedInstant } from '@kanaal/metadata'
import type { Context, Resolved } from '@kanaal/types'
import type { EmailOptions, Mailbox } from '../options.ts'
import { headerText } from './header-text.ts'

export interface MailHeaders {
  from?: { name: string; address: string }
  replyTo?: { name: string; address: string }
  subject: string
  messageId: string
  /** ISO instant. */
  date?: string
  'Content-Language': string
  'List-Unsubscribe'?: string
  'List-Unsubscribe-Post'?: string
  'X-Unsent'?: string
}

export function headersOf(document: Resolved, subject: string, context: Context<EmailOptions>): MailHeaders {
  const { options, site } = context
  const from = toMailbox(options.from ?? organizationMailbox(context))
  const replyTo = toMailbox(options.replyTo)
  const date = dateOf(document, site.timeZone)
  return {
    ...(from && { from }),
    ...(replyTo && { replyTo }),
    subject,
    messageId: `<${identity(document)}@${new URL(documentUrl(site, document)).hostname}>`,
    ...(date && { date }),
    'Content-Language': document.locale,
    ...listUnsubscribe(options),
    // Outlook opens such a file as a draft that can be sent, not as a mail that came from nobody.
    ...(from ? {} : { 'X-Unsent': '1' }),
  }
}

function organizationMailbox({ site }: Context): Mailbox | undefined {
  const { organization } = site
  return organization?.email ? { name: organization.name, address: organization.email } : undefined
}

function toMailbox(mailbox: Mailbox | undefined): { name: string; address: string } | undefined {
  if (mailbox === undefined) return undefined
  const { name = '', address } = typeof mailbox === 'string' ? { address: mailbox } : mailbox
  const plain = headerText(address).replace(/[\s<>,;:"()]/g, '')
  return plain.includes('@') ? { name: headerText(name), address: plain } : undefined
}

/** The same revision for the same target is the same message. */
const identity = ({ ref, locale }: Resolved): string =>
  hashJson([ref.id, ref.revision, ref.channel, ref.variant ?? null, locale]).slice(0, 32)

/** Never `now`: the bytes of a mail must not change with the day on which it is rendered. */
function dateOf(document: Resolved, timeZone: string): string | undefined {
  const written = document.metadata.modified ?? document.metadata.date
  // A time without an offset is the site's, never the machine's.
  const time = written === undefined ? Number.NaN : startOf(toZonedInstant(written, timeZone))
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** RFC 8058: one click works over https only; a merge field is the sending service's, which writes its own header. */
function listUnsubscribe(options: EmailOptions): Partial<MailHeaders> {
  const url = listUnsubscribeUrl(options)
  const email = options.listUnsubscribe?.email
  const targets = [url && `<${url}>`, email && `<mailto:${headerText(email)}>`].filter(Boolean)
  if (targets.length === 0) return {}
  return {
    'List-Unsubscribe': targets.join(', '),
    ...(url && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  }
}

export function listUnsubscribeUrl(options: EmailOptions): string | undefined {
  const given = options.listUnsubscribe?.url ?? options.unsubscribe ?? undefined
  if (given === undefined || !URL.canParse(given)) return undefined
  const url = new URL(given)
  return url.protocol === 'https:' ? url.href : undefined
}
