// Rule: a mail whose inbox line after the subject is left to chance.
import { defineRule } from '@kanaal/content'
import { placeOfPreheader } from '../message/inbox-places.ts'

export const preheaderMissing = defineRule<'rendition'>({
  id: 'preheader-missing',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Preheader missing', nl: 'Preheader ontbreekt' },
  why: {
    en: 'Without a preheader an inbox shows whatever text comes first, such as "View in browser".',
    nl: 'Zonder preheader toont een inbox de eerste tekst die hij vindt, zoals "Bekijk in je browser".',
  },
  fix: {
    en: 'Write a description or a teaser of one sentence.',
    nl: 'Schrijf een beschrijving of een teaser van één zin.',
  },
  messages: {
    missing: {
      en: 'There is no preheader; a description, a teaser or a first paragraph was expected.',
      nl: 'Er is geen preheader; verwacht was een beschrijving, een teaser of een eerste alinea.',
    },
  },
  references: [
    {
      title: 'Mailjet: e-mail preheader',
      url: 'https://www.mailjet.com/email-playbook/open-rates/email-preheader',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Opening hours\n\nFrom Monday our stores are open until nine in the evening.' }],
    notOk: [{ markdown: '# Opening hours\n\n- Monday\n- Tuesday', messages: ['missing'] }],
  },
  *check({ document, output }) {
    if (output.parts.preheader !== '') return
    yield { message: 'missing', place: placeOfPreheader(document, String(output.parts.subject ?? '')) }
  },
})
