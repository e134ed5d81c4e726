// Rule: a field of terms with fewer terms than its type asks for.
import { defineRule } from '@kanaal/content'
import { KONTENT } from '../checks/references.ts'

export const termsTooFew = defineRule<'document'>({
  id: 'terms-too-few',
  source: 'taxonomy',
  scope: 'document',
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
  examples: { ok: [], notOk: [] },
  // Reported before a publication, by whoever knows the fields of the type and the vocabularies: a text knows neither.
  check: () => [],
})
