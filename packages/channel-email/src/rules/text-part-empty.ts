// Rule: a mail whose text part says nothing.
import { defineRule, placeOf } from '@kanaal/content'

export const textPartEmpty = defineRule<'rendition'>({
  id: 'text-part-empty',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Text part empty', nl: 'Tekstdeel leeg' },
  why: {
    en: 'Watches, screen readers and spam filters read the text part; a mail made of pictures has none.',
    nl: 'Horloges, schermlezers en spamfilters lezen het tekstdeel; een mail van alleen afbeeldingen heeft er geen.',
  },
  fix: {
    en: 'Write a sentence, or give the pictures alternative texts.',
    nl: 'Schrijf een zin, of geef de afbeeldingen een alternatieve tekst.',
  },
  messages: {
    empty: {
      en: 'The text part has no words of the document; a sentence or an alternative text was expected.',
      nl: 'Het tekstdeel bevat geen woorden van het document; verwacht was een zin of een alternatieve tekst.',
    },
  },
  references: [
    {
      title: 'RFC 2046 section 5.1.4: multipart/alternative',
      url: 'https://www.rfc-editor.org/rfc/rfc2046#section-5.1.4',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '![Everything half price](https://example.org/poster.png)' }],
    notOk: [{ markdown: '![](https://example.org/poster.png)', messages: ['empty'] }],
  },
  *check({ document, output }) {
    const text = output.files.find(({ role }) => role === 'text')?.body
    const body = typeof text === 'string' ? (text.split(/^-- $/m)[0] ?? '') : ''
    if (/[\p{L}\p{N}]/u.test(body)) return
    yield { message: 'empty', place: placeOf(document.tree, document) }
  },
})
