// Rule: a field of terms with more terms than its type allows.
import { CONTENTFUL } from '../checks/references.ts'
import { countOf, defineTermRule } from './define-term-rule.ts'

export const termsTooMany = defineTermRule({
  id: 'terms-too-many',
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
  cases: {
    ok: [
      {
        fields: [
          { name: 'topics', max: 1, terms: [{ key: 'topic:a' }, { key: 'topic:gone', isKnown: false }] },
        ],
      },
      { fields: [{ name: 'topics', terms: [{ key: 'topic:a' }, { key: 'topic:b' }] }] },
    ],
    notOk: [
      {
        fields: [{ name: 'topics', max: 1, terms: [{ key: 'topic:a' }, { key: 'topic:b' }] }],
        messages: ['many'],
      },
    ],
  },
  *find({ fields = [] }) {
    for (const field of fields) {
      const { name, max } = field
      const count = countOf(field)
      if (max === undefined || count <= max) continue
      yield { message: 'many', field: name, values: { field: name, count, max, more: count - max } }
    }
  },
})
