// Rule: a preheader that says nothing but the subject.
import { defineRule } from '@kanaal/content'
import { placeOfPreheader } from '../message/inbox-places.ts'
import { repeats } from '../message/preheader.ts'

export const preheaderRepeatsSubject = defineRule<'rendition'>({
  id: 'preheader-repeats-subject',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Preheader repeats the subject', nl: 'Preheader herhaalt het onderwerp' },
  why: {
    en: 'The two stand side by side in an inbox: the second has to add something.',
    nl: 'De twee staan in een inbox naast elkaar: de tweede moet iets toevoegen.',
  },
  fix: {
    en: 'Write a description that adds a reason to open the mail.',
    nl: 'Schrijf een beschrijving die een reden toevoegt om de mail te openen.',
  },
  messages: {
    repeats: {
      en: 'The preheader says the same as the subject, "{subject}"; something new was expected.',
      nl: 'De preheader zegt hetzelfde als het onderwerp, "{subject}"; verwacht was iets nieuws.',
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
    ok: [{ markdown: '# Open until nine\n\nFrom Monday all our stores close an hour later.' }],
    notOk: [
      {
        markdown: '# Open until nine from Monday on, every day\n\nOpen until nine from Monday on, every day!',
        messages: ['repeats'],
      },
    ],
  },
  *check({ document, output }) {
    const { subject, preheader } = output.parts
    if (typeof subject !== 'string' || typeof preheader !== 'string' || !repeats(preheader, subject)) return
    yield { message: 'repeats', values: { subject }, place: placeOfPreheader(document, subject) }
  },
})
