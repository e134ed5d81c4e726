// Rule: a field of terms with more terms than its type allows.
import { defineRule } from '@kanaal/content'
import { CONTENTFUL } from '../checks/references.ts'

export const termsTooMany = defineRule<'document'>({
  id: 'terms-too-many',
  source: 'taxonomy',
  scope: 'document',
  severity: 'error',
  title: { en: 'Too many terms', nl: 'Te veel termen' },
  why: {
    en: 'A document that is about everything is found among everything.',
    nl: 'Een document dat over alles gaat, wordt tussen alles gevonden.',
  },
  fix: { en: 'Take off the terms that say least.', nl: 'Haal de termen weg die het minst zeggen.' },
  messages: {
    many: {
      en: '{count} of at most {max} terms in "{field}". Take {more} off.',
      nl: '{count} van hoogstens {max} termen in "{field}". Haal er {more} weg.',
    },
  },
  references: [CONTENTFUL],
  examples: { ok: [], notOk: [] },
  // Reported before a publication, by whoever knows the fields of the type and the vocabularies: a text knows neither.
  check: () => [],
})
