// Rule: a subject that inboxes cut.
import { defineRule } from '@kanaal/content'
import { placeOfSubject } from '../message/inbox-places.ts'

export const subjectLength = defineRule<'rendition'>({
  id: 'subject-length',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Subject too long', nl: 'Onderwerp te lang' },
  why: {
    en: 'Most inboxes, phones above all, show no more than the first 60 characters of a subject.',
    nl: 'De meeste inboxen, vooral op telefoons, tonen hooguit de eerste 60 tekens van een onderwerp.',
  },
  fix: {
    en: 'Shorten the title, or write a shorter subject for this target.',
    nl: 'Maak de titel korter, of schrijf een korter onderwerp voor deze bestemming.',
  },
  messages: {
    long: {
      en: '{value} of {max} characters in the subject. Shorten it by {over}, or put what matters first.',
      nl: '{value} van {max} tekens in het onderwerp. Maak het {over} korter, of zet het belangrijkste vooraan.',
    },
  },
  references: [
    {
      title: 'Nestsend: characters of a subject that each client shows',
      url: 'https://support.nestscale.com/nestsend/email-subject-preview-text-line/',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Back to school with a discount' }],
    notOk: [
      {
        markdown: '# Everything your children need for the new school year is in our store from Monday',
        messages: ['long'],
      },
    ],
  },
  *check({ document, output, limits }) {
    const max = limits.find(({ id }) => id === 'subject')?.max ?? Number.POSITIVE_INFINITY
    const value = output.metrics.find(({ id }) => id === 'subject')?.value ?? 0
    if (value <= max) return
    yield {
      message: 'long',
      values: { value, max, over: value - max },
      expected: max,
      actual: value,
      place: placeOfSubject(document),
    }
  },
})
