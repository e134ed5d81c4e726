// Check: a scheme with concepts and none on top.

import { isBelowInScheme } from './above-in-scheme.ts'
import { changeConcepts, changeLinks } from './change.ts'
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'

export const omittedTopConcepts = defineCheck({
  id: 'omitted-top-concepts',
  severity: 'warning',
  title: { en: 'Scheme without top concepts', nl: 'Schema zonder topbegrippen' },
  why: { en: 'A tree has nowhere to start.', nl: 'Een boom heeft geen begin.' },
  fix: {
    en: 'Name the top concepts. The automatic fix takes the concepts of the scheme that stand below no other of it.',
    nl: 'Benoem de topbegrippen. De automatische reparatie neemt de begrippen die onder geen ander begrip van het schema staan.',
  },
  messages: {
    none: {
      en: '{label} has {count} {count|concept|concepts} and no top concept.',
      nl: '{label} heeft {count} {count|begrip|begrippen} en geen topbegrip.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [{ turtle: 'ex:s a skos:ConceptScheme . ex:a a skos:Concept ; skos:topConceptOf ex:s .' }],
    notOk: [
      {
        turtle: 'ex:s a skos:ConceptScheme . ex:a a skos:Concept ; skos:inScheme ex:s .',
        messages: ['none'],
      },
      {
        turtle:
          'ex:s a skos:ConceptScheme . ex:a a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:b . ex:b a skos:Concept ; skos:inScheme ex:t .',
        messages: ['none'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    for (const { uri } of vocabulary.schemes) {
      if (graph.topConcepts(uri).length > 0) continue
      const count = vocabulary.concepts.filter((concept) => graph.schemesOf(concept.uri).includes(uri)).length
      if (count > 0) yield { message: 'none', subject: uri, values: { count } }
    }
  },
  repair: ({ vocabulary, graph }) =>
    changeConcepts(vocabulary, (concept) => {
      const { uri } = concept
      const add = graph
        .schemesOf(uri)
        .filter((scheme) => graph.scheme(scheme) && graph.topConcepts(scheme).length === 0)
        .filter((scheme) => !isBelowInScheme(uri, scheme, graph))
      return changeLinks(concept, 'topConceptOf', { add })
    }),
})
