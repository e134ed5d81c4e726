// A resolved document to a mail: its lines for the inbox, its blocks, its text part and its headers.
import type { Context, Resolved } from '@kanaal/types'
import { footerOf } from './message/footer.ts'
import { headerOf } from './message/header.ts'
import { headersOf, type MailHeaders } from './message/headers.ts'
import { plainTextOf } from './message/plain-text.ts'
import { padPreheader, preheaderOf } from './message/preheader.ts'
import { subjectOf } from './message/subject.ts'
import type { EmailOptions } from './options.ts'
import { toBlocks } from './to-blocks.ts'
import type { Layout } from './to-mjml.ts'

export interface EmailTree {
  subject: string
  preheader: string
  headers: MailHeaders
  layout: Layout
  text: string
}

/**
 * Pure: the theme comes later, in serialize.
 *
 * `# Sale` gives `{ subject: 'Sale', …, layout: { blocks: [{ name: 'heading-1', slots: { body: ['Sale'] } }] } }`
 */
export function transform(document: Resolved, context: Context<EmailOptions>): EmailTree {
  const subject = subjectOf(document)
  const preheader = preheaderOf(document, subject)
  return {
    subject,
    preheader,
    headers: headersOf(document, subject, context),
    layout: {
      locale: document.locale,
      dir: document.dir,
      title: subject,
      preview: padPreheader(preheader),
      header: headerOf(document, context),
      blocks: toBlocks(document, context),
      footer: footerOf(context, document.locale),
    },
    text: plainTextOf(document, context),
  }
}
