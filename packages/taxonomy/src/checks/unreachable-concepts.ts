// Check: a concept that no way down from the top leads to.

import { reachable } from '../graph.ts'
import { changeConcepts, changeLinks } from './change.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { SKOSIFY } from './references.ts'

export const unreachableConcepts = defineCheck({
  id: 'unreachable-concepts',
  severity: 'warning',
  title: { en: 'Not below any top concept', nl: 'Onder geen enkel topbegrip' },
  why: {
    en: 'A tree that starts at the top never shows it.',
    nl: 'Een boom die bovenaan begint, toont het nooit.',
  },
  fix: {
    en: 'Give it a broader concept or put it on top. The automatic fix puts those without a broader one on top.',
    nl: 'Geef het een ruimer begrip of zet het bovenaan. De automatische reparatie zet begrippen zonder ruimer begrip bovenaan.',
  },
  messages: {
    unreachable: {
      en: '{label} is in {scheme}, but below none of its top concepts.',
      nl: '{label} staat in {scheme}, maar onder geen van de topbegrippen.',
    },
  },
  references: [SKOSIFY],
  examples: {
    ok: [
      {
        turtle:
          'ex:s a skos:ConceptScheme ; skos:hasTopConcept ex:a . ex:a a skos:Concept . ex:b a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:a .',
      },
    ],
    notOk: [
      {
        turtle:
          'ex:s a skos:ConceptScheme ; skos:hasTopConcept ex:a . ex:a a skos:Concept . ex:b a skos:Concept ; skos:inScheme ex:s .',
        messages: ['unreachable'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    for (const { uri: scheme } of vocabulary.schemes) {
      const tops = graph.topConcepts(scheme)
      if (tops.length === 0) continue
      const reached = new Set(reachable(scheme, (uri) => (uri === scheme ? tops : graph.narrower(uri))))
      for (const { uri } of vocabulary.concepts)
        if (graph.schemesOf(uri).includes(scheme) && !reached.has(uri))
          yield { message: 'unreachable', subject: uri, values: { scheme: nameOf(scheme, graph) } }
    }
  },
  repair: ({ vocabulary, graph }) =>
    changeConcepts(vocabulary, (concept) => {
      if (graph.broader(concept.uri).length > 0) return concept
      const add = graph
        .schemesOf(concept.uri)
        .filter((uri) => graph.topConcepts(uri).length > 0 && !graph.isTopConcept(concept.uri, uri))
      return changeLinks(concept, 'topConceptOf', { add })
    }),
})
