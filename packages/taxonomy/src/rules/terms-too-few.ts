// Rule: a field of terms with fewer terms than its type asks for.
import { KONTENT } from '../checks/references.ts'
import { countOf, defineTermRule } from './define-term-rule.ts'

export const termsTooFew = defineTermRule({
  id: 'terms-too-few',
  severity: 'error',
  title: { en: 'Too few terms', nl: 'Te weinig termen' },
  why: {
    en: 'Readers and channels find a document by its terms; with too few they do not find it.',
    nl: 'Lezers en kanalen vinden een document aan zijn termen; met te weinig vinden ze het niet.',
  },
  fix: {
    en: 'Choose more terms in the field. One that no longer exists does not count.',
    nl: 'Kies meer termen in het veld. Een term die niet meer bestaat telt niet mee.',
  },
  messages: {
    few: {
      en: '{count} of at least {min} terms in "{field}". Choose {missing} more.',
      nl: '{count} van minstens {min} termen in "{field}". Kies er nog {missing}.',
    },
  },
  references: [KONTENT],
  cases: {
    ok: [
      { fields: [{ name: 'topics', min: 1, terms: [{ key: 'topic:a' }] }] },
      { fields: [{ name: 'topics', terms: [] }] },
    ],
    notOk: [
      { fields: [{ name: 'topics', min: 2, terms: [{ key: 'topic:a' }] }], messages: ['few'] },
      {
        fields: [{ name: 'topics', min: 1, terms: [{ key: 'topic:gone', isKnown: false }] }],
        messages: ['few'],
      },
    ],
  },
  *find({ fields = [] }) {
    for (const field of fields) {
      const { name, min = 0 } = field
      const count = countOf(field)
      const values = { field: name, count, min, missing: min - count }
      if (count < min) yield { message: 'few', field: name, values }
    }
  },
})
