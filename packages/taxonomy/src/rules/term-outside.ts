// Rule: a term that its field does not offer: of another vocabulary or branch, or too broad.
import { CONTENTFUL } from '../checks/references.ts'
import { defineTermRule } from './define-term-rule.ts'

export const termOutside = defineTermRule({
  id: 'term-outside',
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
  cases: {
    ok: [
      { fields: [{ name: 'topics', terms: [{ key: 'topic:a', isOffered: true }] }] },
      // What no longer exists is no choice from elsewhere.
      { fields: [{ name: 'topics', terms: [{ key: 'topic:gone', isKnown: false, isOffered: false }] }] },
    ],
    notOk: [
      {
        fields: [{ name: 'topics', terms: [{ key: 'topic:a' }, { key: 'persona:b', isOffered: false }] }],
        messages: ['outside'],
      },
    ],
  },
  *find({ fields = [] }) {
    for (const { name: field, terms } of fields)
      for (const { key, isKnown = true, isOffered = true } of terms)
        if (isKnown && !isOffered) yield { message: 'outside', field, values: { field, key } }
  },
})
