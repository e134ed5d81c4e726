// Rule: a document without a title.
import { defineRule } from '../define-rule.ts'
import { placeOfMetadata } from '../place-of.ts'

export const titleMissing = defineRule<'document'>({
  id: 'title-missing',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'No title', nl: 'Geen titel' },
  why: {
    en: 'The title is the page heading, the subject of the mail, the first slide and the name in every list.',
    nl: 'De titel is de kop van de pagina, het onderwerp van de mail, de eerste dia en de naam in elke lijst.',
  },
  fix: {
    en: 'Give the document a title, or begin the text with a heading of level 1.',
    nl: 'Geef het document een titel, of begin de tekst met een kop van niveau 1.',
  },
  messages: {
    missing: {
      en: 'There is no title, and no heading of level 1 to take it from.',
      nl: 'Er is geen titel, en geen kop van niveau 1 om die uit te halen.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2, 2.4.2 Page Titled',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/page-titled.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Open on Sunday\n\nWelcome.' }],
    notOk: [{ markdown: 'Welcome.', messages: ['missing'] }],
  },
  *check({ document }) {
    if (!document.metadata.title) yield { message: 'missing', place: placeOfMetadata('title', document) }
  },
})
