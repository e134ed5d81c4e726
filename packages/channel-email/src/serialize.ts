// A mail to its files: MJML, the HTML that mjml makes of it, text, and the whole message.
import { hashJson, messageOf } from '@kanaal/content'
import type { Context, Output } from '@kanaal/types'
import { mjmlOptions } from './compile-mjml.ts'
import { boundThemeOf } from './email-theme.ts'
import { fit, type Sized } from './length/fit.ts'
import { measure, sentBytes } from './measure.ts'
import { toCalendar } from './message/calendar.ts'
import { toEml } from './message/eml.ts'
import type { MailHeaders } from './message/headers.ts'
import type { EmailOptions } from './options.ts'
import { type RenderedHtml, renderHtml } from './render-html.ts'
import { mjmlInvalid } from './rules/mjml-invalid.ts'
import { themeFallback } from './rules/theme-fallback.ts'
import { toMjml } from './to-mjml.ts'
import type { EmailTree } from './transform.ts'

interface Rendered extends Sized, RenderedHtml {
  mjml: string
}

/** `message.html` is `mjml2html(message.mjml, parts.mjmlOptions)`, byte for byte. */
export async function serialize(whole: EmailTree, context: Context<EmailOptions>): Promise<Output> {
  const theme = boundThemeOf(context)
  const { minify } = context.options
  const sample = isSample(whole.headers.messageId)
  const render = async (tree: EmailTree): Promise<Rendered> => {
    const mjml = toMjml(tree.layout, theme)
    const rendered = await renderHtml(tree.layout, mjml, theme, { minify, sample })
    return { ...rendered, tree, mjml, bytes: sentBytes(rendered.html, context) }
  }
  const { tree, mjml, html, errors, fallback } = await fit(whole, context, render)
  for (const error of errors) {
    context.report(messageOf(mjmlInvalid, { message: 'invalid', values: { error } }))
  }
  if (fallback) context.report(messageOf(themeFallback, fallback))
  const calendar = tree.event && toCalendar(tree.event)
  const hash = hashJson([html, tree.text, { ...tree.headers }, calendar ?? null])
  const eml = await toEml({ headers: tree.headers, html, text: tree.text, hash, calendar })
  return {
    parts: {
      subject: tree.headers.subject,
      preheader: tree.preheader,
      headers: headerLines(tree.headers),
      mjmlOptions: mjmlOptions(context.options),
    },
    files: [
      { role: 'html', path: 'message.html', mediaType: 'text/html; charset=utf-8', body: html },
      { role: 'text', path: 'message.txt', mediaType: 'text/plain; charset=utf-8', body: tree.text },
      { role: 'mjml', path: 'message.mjml', mediaType: 'text/mjml', body: mjml },
      { role: 'eml', path: 'message.eml', mediaType: 'message/rfc822', body: eml },
      ...(calendar === undefined
        ? []
        : [{ role: 'ics', path: 'event.ics', mediaType: 'text/calendar; charset=utf-8', body: calendar }]),
    ],
    metrics: measure(tree, html, context),
  }
}

/** One mail in 256 is compared with mjml's own, and always the same ones: a batch gives the same messages every time. */
const isSample = (messageId: string): boolean => messageId.startsWith('<00')

/** The headers for a sending service, under the names they have in a mail. */
function headerLines({
  from,
  replyTo,
  subject,
  messageId,
  date,
  ...other
}: MailHeaders): Record<string, string> {
  return {
    ...(from && { From: mailboxLine(from) }),
    ...(replyTo && { 'Reply-To': mailboxLine(replyTo) }),
    Subject: subject,
    'Message-ID': messageId,
    ...(date && { Date: date }),
    ...other,
  }
}

const mailboxLine = ({ name, address }: { name: string; address: string }): string =>
  name === '' ? address : `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`
