// Check: a concept that is related to itself.

import { BROADER, MAPPINGS, NARROWER } from '../model/names.ts'
import { changeConcepts, changeLinks } from './change.ts'
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'

const RELATIONS = [...BROADER, ...NARROWER, 'related', ...MAPPINGS] as const

export const reflexivelyRelatedConcepts = defineCheck({
  id: 'reflexively-related-concepts',

  severity: 'error',
  title: { en: 'Concept related to itself', nl: 'Begrip met een relatie met zichzelf' },
  why: {
    en: 'It says nothing, and a walk through the hierarchy goes in circles.',
    nl: 'Het zegt niets, en wie de hiërarchie doorloopt, draait rond.',
  },
  fix: {
    en: 'Remove the relation. The automatic fix does it.',
    nl: 'Haal de relatie weg. De automatische reparatie doet dat.',
  },
  messages: {
    itself: { en: '{label} has itself as {property}.', nl: '{label} heeft zichzelf als {property}.' },
  },
  references: [QSKOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:related ex:b . ex:b a skos:Concept .' }],
    notOk: [{ turtle: 'ex:a a skos:Concept ; skos:broader ex:a .', messages: ['itself'] }],
  },
  *check({ vocabulary }) {
    for (const concept of vocabulary.concepts)
      for (const property of RELATIONS)
        if (concept[property]?.includes(concept.uri))
          yield { message: 'itself', subject: concept.uri, property, values: { property } }
  },
  repair: ({ vocabulary }) =>
    changeConcepts(vocabulary, (concept) =>
      RELATIONS.reduce((done, property) => changeLinks(done, property, { remove: [concept.uri] }), concept),
    ),
})
