// Check: a deprecated concept that documents still have.
import { defineCheck } from './define-check.ts'
import { SKOSMOS } from './references.ts'

export const usedButDeprecated = defineCheck({
  id: 'used-but-deprecated',
  severity: 'warning',
  title: { en: 'Deprecated and in use', nl: 'Vervallen en in gebruik' },
  why: {
    en: 'New documents get the successor, old ones stay behind; a list of either is half a list.',
    nl: 'Nieuwe documenten krijgen de opvolger, oude blijven achter; beide lijsten zijn half.',
  },
  fix: { en: 'Retag the documents with the successor.', nl: 'Geef de documenten de opvolger.' },
  messages: {
    used: {
      en: '{label} is deprecated, and {count} {count|document has|documents have} it.',
      nl: '{label} is vervallen, en {count} {count|document heeft|documenten hebben} het.',
    },
  },
  references: [SKOSMOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; owl:deprecated true .' }],
    notOk: [
      {
        turtle: 'ex:a a skos:Concept ; owl:deprecated true .',
        settings: { usage: { 'http://example.org/a': { documents: 3 } } },
        messages: ['used'],
      },
    ],
  },
  *check({ vocabulary, settings: { usage = {} } }) {
    for (const { uri, deprecated } of vocabulary.concepts) {
      const count = Object.hasOwn(usage, uri) ? (usage[uri]?.documents ?? 0) : 0
      if (deprecated && count > 0) yield { message: 'used', subject: uri, values: { count } }
    }
  },
})
