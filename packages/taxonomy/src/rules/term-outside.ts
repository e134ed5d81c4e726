// Rule: a term that its field does not offer: of another vocabulary or branch, or too broad.
import { defineRule } from '@kanaal/content'
import { CONTENTFUL } from '../checks/references.ts'

export const termOutside = defineRule<'document'>({
  id: 'term-outside',
  source: 'taxonomy',
  scope: 'document',
  severity: 'error',
  title: { en: 'A term the field does not offer', nl: 'Een term die het veld niet aanbiedt' },
  why: {
    en: 'What reads this field counts on its vocabulary; a term from elsewhere means nothing to it.',
    nl: 'Wat dit veld leest, rekent op zijn woordenlijst; een term van elders zegt het niets.',
  },
  fix: {
    en: 'Take it off, or choose one that the field offers.',
    nl: 'Haal hem weg, of kies er een die het veld aanbiedt.',
  },
  messages: {
    outside: {
      en: '"{key}" may not be chosen in "{field}". Take it off, or choose one that the field offers.',
      nl: '"{key}" mag niet in "{field}" worden gekozen. Haal het weg, of kies er een die het veld aanbiedt.',
    },
  },
  references: [CONTENTFUL],
  examples: { ok: [], notOk: [] },
  // Reported before a publication, by whoever knows the fields of the type and the vocabularies: a text knows neither.
  check: () => [],
})
