// Rule: an address to unsubscribe that no one-click header can carry.
import { defineRule } from '@kanaal/content'
import { listUnsubscribeUrl } from '../message/headers.ts'
import type { EmailOptions } from '../options.ts'

export const listUnsubscribeNotHttps = defineRule<'rendition'>({
  id: 'list-unsubscribe-not-https',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'No one-click unsubscribe', nl: 'Afmelden met één klik ontbreekt' },
  why: {
    en: 'Gmail and Yahoo ask bulk senders for one-click unsubscribe, which RFC 8058 allows over https only.',
    nl: 'Gmail en Yahoo vragen van grote verzenders afmelden met één klik; RFC 8058 staat dat alleen via https toe.',
  },
  fix: {
    en: 'Give an https address in `listUnsubscribe.url` that unsubscribes on POST without asking.',
    nl: 'Geef in `listUnsubscribe.url` een https-adres dat bij een POST zonder vragen afmeldt.',
  },
  messages: {
    address: {
      en: '"{url}" is not an https address, so the mail carries no one-click header.',
      nl: '"{url}" is geen https-adres, dus de mail heeft geen kop voor afmelden met één klik.',
    },
  },
  references: [
    {
      title: 'RFC 8058 section 3.1',
      url: 'https://www.rfc-editor.org/rfc/rfc8058#section-3.1',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: '# Sale\n\nFrom Monday on.', options: { unsubscribe: 'https://example.org/leave' } },
      { markdown: '# Sale\n\nFrom Monday on.', options: { unsubscribe: '{{unsubscribe_url}}' } },
    ],
    notOk: [
      {
        markdown: '# Sale\n\nFrom Monday on.',
        options: { unsubscribe: 'http://example.org/leave' },
        messages: ['address'],
      },
    ],
  },
  *check({ context }) {
    const options = context.options as EmailOptions
    const url = options.listUnsubscribe?.url ?? options.unsubscribe
    // A merge field is the sending service's own, and so is the header it writes.
    if (!url || !URL.canParse(url) || listUnsubscribeUrl(options)) return
    yield { message: 'address', values: { url } }
  },
})
