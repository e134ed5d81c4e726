// Rule: a preheader that leaves the inbox's line half empty, or is cut.
import { defineRule } from '@kanaal/content'
import { placeOfPreheader } from '../message/inbox-places.ts'

/** Graphemes: the narrowest inboxes show 40 characters (mailjet.com/email-playbook/open-rates/email-preheader, 2026-11-21). */
const MIN = 40

export const preheaderLength = defineRule<'rendition'>({
  id: 'preheader-length',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Length of the preheader', nl: 'Lengte van de preheader' },
  why: {
    en: 'Inboxes show 40 to 140 characters after the subject: fewer waste the place, more are never read.',
    nl: 'Inboxen tonen 40 tot 140 tekens na het onderwerp: minder is verspilde ruimte, meer wordt niet gelezen.',
  },
  fix: {
    en: 'Write a description of 40 to 110 characters that says more than the subject.',
    nl: 'Schrijf een beschrijving van 40 tot 110 tekens die meer zegt dan het onderwerp.',
  },
  messages: {
    short: {
      en: '{value} {value|character|characters} in the preheader, at least {min} were expected. Say what the reader will find.',
      nl: 'De preheader heeft {value} {value|teken|tekens}, verwacht waren er minstens {min}. Zeg wat de lezer zal vinden.',
    },
    long: {
      en: '{value} of {max} characters in the preheader. Shorten it by {over}.',
      nl: '{value} van {max} tekens in de preheader. Maak hem {over} korter.',
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
    notOk: [{ markdown: '# Opening hours\n\nUntil nine.', messages: ['short'] }],
  },
  *check({ document, output, limits }) {
    const max = limits.find(({ id }) => id === 'preheader')?.max ?? Number.POSITIVE_INFINITY
    const value = output.metrics.find(({ id }) => id === 'preheader')?.value ?? 0
    const place = placeOfPreheader(document, String(output.parts.subject ?? ''))
    if (value > 0 && value < MIN) yield { message: 'short', values: { value, min: MIN }, place }
    if (value > max) yield { message: 'long', values: { value, max, over: value - max }, place }
  },
})
