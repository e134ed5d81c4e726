// A resolved document to a mail: its lines for the inbox, its blocks, its text part and its headers.
import { degradationOf } from '@kanaal/content'
import type { Context, Resolved } from '@kanaal/types'
import type { Root } from 'mdast'
import { withoutUnasked } from './message/condition.ts'
import { eventOf, type MailEvent } from './message/event.ts'
import { footerOf } from './message/footer.ts'
import { headerOf } from './message/header.ts'
import { headersOf, type MailHeaders } from './message/headers.ts'
import { plainTextOf } from './message/plain-text.ts'
import { padPreheader, preheaderOf } from './message/preheader.ts'
import { subjectOf } from './message/subject.ts'
import { fillTokens } from './message/token-map.ts'
import type { EmailOptions } from './options.ts'
import { toBlocks } from './to-blocks.ts'
import type { Layout } from './to-mjml.ts'

export interface EmailTree {
  document: Resolved
  /** Subject and preheader with the neutral fall-back of every merge field, as they are measured and previewed. */
  subject: string
  preheader: string
  headers: MailHeaders
  event: MailEvent | undefined
  layout: Layout
  text: string
}

/**
 * Pure: the theme comes later, in serialize.
 *
 * `# Sale` gives `{ subject: 'Sale', …, layout: { blocks: [{ name: 'heading-1', slots: { body: ['Sale'] } }] } }`
 */
export function transform(resolved: Resolved, context: Context<EmailOptions>): EmailTree {
  const document = askable(resolved, context)
  const written = subjectOf(document)
  const subject = fillTokens(written, undefined)
  const preheader = fillTokens(preheaderOf(document, subject), undefined)
  const event = eventOf(document, context)
  return {
    document,
    subject,
    preheader,
    headers: headersOf(document, fillTokens(written, context.options.tokenMap), context),
    event,
    layout: {
      locale: document.locale,
      dir: document.dir,
      title: subject,
      preview: padPreheader(preheader),
      header: headerOf(document, context),
      blocks: toBlocks(document, context, event),
      footer: footerOf(context),
    },
    text: plainTextOf(document, context, event),
  }
}

/** Conditions that the sending service cannot decide: hiding them tells nobody what is not for them. */
function askable(document: Resolved, context: Context<EmailOptions>): Resolved {
  const { tokenMap } = context.options
  const asked = (tree: Root): Root =>
    withoutUnasked(tree, tokenMap, (node) => {
      const cause = `when segment=${node.segment?.join(',')}`
      context.lose(node, { ...degradationOf('conditional', 'email'), cause })
    })
  const { copy } = document
  return {
    ...document,
    tree: asked(document.tree),
    ...(copy && { copy: { ...copy, tree: asked(copy.tree) } }),
  }
}
