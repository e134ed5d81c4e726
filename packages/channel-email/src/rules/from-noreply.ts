// Rule: a sender that cannot be answered.
import { defineRule } from '@kanaal/content'
import type { EmailOptions } from '../options.ts'

export const fromNoreply = defineRule<'rendition'>({
  id: 'from-noreply',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Sender cannot be answered', nl: 'Afzender kan niet worden beantwoord' },
  why: {
    en: 'Readers answer mails, and mailbox providers take answers as a sign that a sender is wanted.',
    nl: 'Lezers beantwoorden mails, en mailproviders zien antwoorden als teken dat een afzender gewenst is.',
  },
  fix: {
    en: 'Use an address that somebody reads in `from`, or in `replyTo`.',
    nl: 'Gebruik in `from` of `replyTo` een adres dat iemand leest.',
  },
  messages: {
    noreply: {
      en: 'Answers to {address} reach nobody; an address that is read was expected in `from` or `replyTo`.',
      nl: 'Antwoorden aan {address} bereiken niemand; verwacht was een gelezen adres in `from` of `replyTo`.',
    },
  },
  references: [
    {
      title: 'RFC 5322 section 3.6.2: originator fields',
      url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6.2',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: '# Sale\n\nFrom Monday on.', options: { from: 'shop@example.org' } },
      {
        markdown: '# Sale\n\nFrom Monday on.',
        options: { from: 'noreply@example.org', replyTo: 'shop@example.org' },
      },
    ],
    notOk: [
      {
        markdown: '# Sale\n\nFrom Monday on.',
        options: { from: 'no-reply@example.org' },
        messages: ['noreply'],
      },
    ],
  },
  *check({ context }) {
    const { from, replyTo } = context.options as EmailOptions
    const answered = replyTo ?? from
    const address = typeof answered === 'object' ? answered.address : (answered ?? '')
    if (/^(no-?reply|do-?not-?reply|geen-?antwoord|niet-?beantwoorden)\b/i.test(address)) {
      yield { message: 'noreply', values: { address } }
    }
  },
})
