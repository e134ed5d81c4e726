// Rule: a mail that its reader cannot leave.
import { defineRule } from '@kanaal/content'
import type { EmailOptions } from '../options.ts'

export const unsubscribeMissing = defineRule<'rendition'>({
  id: 'unsubscribe-missing',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'No way to unsubscribe', nl: 'Geen afmeldlink' },
  why: {
    en: 'Law (EU directive 2002/58/EC, article 13) and the large mailbox providers ask for it in every mail that nobody ordered.',
    nl: 'De wet (EU-richtlijn 2002/58/EG, artikel 13) en de grote mailproviders eisen dit in elke mail waar niemand om vroeg.',
  },
  fix: {
    en: 'Set `unsubscribe` to an address or the merge field of your sending service; for transactional mail set the metadata `purpose: transactional`.',
    nl: 'Zet `unsubscribe` op een adres of het invoegveld van uw verzenddienst; zet voor transactionele mail de metadata `purpose: transactional`.',
  },
  messages: {
    missing: {
      en: 'The mail has no link to unsubscribe; an address or merge field in the option `unsubscribe` was expected.',
      nl: 'De mail heeft geen afmeldlink; verwacht was een adres of invoegveld in de optie `unsubscribe`.',
    },
  },
  references: [
    {
      title: 'Gmail: email sender guidelines',
      url: 'https://support.google.com/a/answer/81126',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: '# Sale\n\nFrom Monday on.' },
      {
        markdown: '---\npurpose: transactional\n---\n# Your order\n\nIt is on its way.',
        options: { unsubscribe: null },
      },
    ],
    notOk: [{ markdown: '# Sale\n\nFrom Monday on.', options: { unsubscribe: null }, messages: ['missing'] }],
  },
  *check({ document, context }) {
    const { unsubscribe } = context.options as EmailOptions
    if (unsubscribe || document.metadata.purpose === 'transactional') return
    yield { message: 'missing' }
  },
})
