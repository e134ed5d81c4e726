// Check: a deprecated concept that names no other in its place.
import { defineCheck } from './define-check.ts'
import { SKOSMOS } from './references.ts'

export const deprecatedWithoutSuccessor = defineCheck({
  id: 'deprecated-without-successor',
  severity: 'info',
  title: { en: 'Deprecated without a successor', nl: 'Vervallen zonder opvolger' },
  why: {
    en: 'What is tagged with it is found by nobody who uses the new terms.',
    nl: 'Wat die term heeft, wordt door niemand gevonden die de nieuwe termen gebruikt.',
  },
  fix: {
    en: 'State dcterms:isReplacedBy, if there is such a concept.',
    nl: 'Vermeld dcterms:isReplacedBy, als er zo’n begrip is.',
  },
  messages: {
    none: {
      en: '{label} is deprecated and names no successor.',
      nl: '{label} is vervallen en noemt geen opvolger.',
    },
  },
  references: [SKOSMOS],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; owl:deprecated true ; dcterms:isReplacedBy ex:b . ex:b a skos:Concept .',
      },
    ],
    notOk: [{ turtle: 'ex:a a skos:Concept ; owl:deprecated true .', messages: ['none'] }],
  },
  *check({ vocabulary }) {
    for (const { uri, deprecated, isReplacedBy } of vocabulary.concepts)
      if (deprecated && !isReplacedBy) yield { message: 'none', subject: uri, property: 'isReplacedBy' }
  },
})
