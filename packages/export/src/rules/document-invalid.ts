// A line of NDJSON that is no Document to a message.
import { defineRule } from '@kanaal/content'

export const documentInvalid = defineRule({
  id: 'document-invalid',
  source: 'export',
  scope: 'document',
  severity: 'error',
  title: { en: 'This is not a document', nl: 'Dit is geen document' },
  why: {
    en: 'An NDJSON source holds one Document of @kanaal/types a line. What is something else cannot be rendered.',
    nl: 'Een NDJSON-bron bevat per regel één Document van @kanaal/types. Iets anders kan niet worden gemaakt.',
  },
  fix: {
    en: 'Make the lines with `parseMarkdown`, `fromEntry` or the documents route of Strapi, and do not edit them by hand.',
    nl: 'Maak de regels met `parseMarkdown`, `fromEntry` of de documentenroute van Strapi, en pas ze niet met de hand aan.',
  },
  messages: {
    json: {
      en: 'This line is no Document ({problem}). Expected the JSON of one document.',
      nl: 'Deze regel is geen Document ({problem}). Verwacht was de JSON van één document.',
    },
  },
  references: [{ title: 'NDJSON', url: 'https://github.com/ndjson/ndjson-spec', checkedAt: '2026-11-21' }],
  examples: { ok: [{ markdown: '# Any document' }], notOk: [] },
  // Found while the line is read, when there is no document yet.
  check: () => [],
})
