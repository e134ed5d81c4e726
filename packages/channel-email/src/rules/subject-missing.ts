// Rule: a mail without a subject.
import { defineRule } from '@kanaal/content'
import { placeOfSubject } from '../message/inbox-places.ts'

export const subjectMissing = defineRule<'rendition'>({
  id: 'subject-missing',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'error',
  title: { en: 'Subject missing', nl: 'Onderwerp ontbreekt' },
  why: {
    en: 'A mail without a subject is not opened, and filters take it for spam.',
    nl: 'Een mail zonder onderwerp wordt niet geopend, en filters houden hem voor spam.',
  },
  fix: {
    en: 'Give the document a title, or write a subject for this target.',
    nl: 'Geef het document een titel, of schrijf een onderwerp voor deze bestemming.',
  },
  messages: {
    missing: {
      en: 'There is no subject; the title or a subject for this target was expected.',
      nl: 'Er is geen onderwerp; verwacht was de titel of een onderwerp voor deze bestemming.',
    },
  },
  references: [
    {
      title: 'RFC 5322 section 3.6.5: informational fields',
      url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6.5',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Opening hours\n\nWe are open until nine.' }],
    notOk: [{ markdown: '![](/shop.png)', messages: ['missing'] }],
  },
  *check({ document, output }) {
    if (output.parts.subject !== '') return
    yield { message: 'missing', place: placeOfSubject(document) }
  },
})
