// Check: a concept that no way down from the top leads to.

import { type Graph, reachable } from '../graph.ts'
import { isBelowInScheme } from './above-in-scheme.ts'
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
    en: 'Give it a broader concept or put it on top. The automatic fix puts those on top that stand below no other of the scheme.',
    nl: 'Geef het een ruimer begrip of zet het bovenaan. De automatische reparatie zet begrippen bovenaan die onder geen ander begrip van het schema staan.',
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
          'ex:s a skos:ConceptScheme ; skos:hasTopConcept ex:a . ex:a a skos:Concept . ex:b a skos:Concept ; skos:inScheme ex:s ; owl:deprecated true .',
      },
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
      {
        turtle:
          'ex:s a skos:ConceptScheme ; skos:hasTopConcept ex:a . ex:a a skos:Concept . ex:b a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:c . ex:c a skos:Concept ; skos:inScheme ex:t .',
        messages: ['unreachable'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    for (const { uri: scheme } of vocabulary.schemes) {
      const reached = reachedIn(scheme, graph)
      if (!reached) continue
      // What is no longer in use need not be found on the way down.
      for (const { uri, deprecated } of vocabulary.concepts)
        if (!deprecated && graph.schemesOf(uri).includes(scheme) && !reached.has(uri))
          yield { message: 'unreachable', subject: uri, values: { scheme: nameOf(scheme, graph) } }
    }
  },
  repair({ vocabulary, graph }) {
    const reached = new Map(vocabulary.schemes.map(({ uri }) => [uri, reachedIn(uri, graph)]))
    return changeConcepts(vocabulary, (concept) => {
      const { uri, deprecated } = concept
      if (deprecated) return concept
      const add = graph
        .schemesOf(uri)
        .filter((scheme) => reached.get(scheme)?.has(uri) === false)
        .filter((scheme) => !isBelowInScheme(uri, scheme, graph))
      return changeLinks(concept, 'topConceptOf', { add })
    })
  },
})

/** Everything at or below the top; undefined where the scheme has none. */
function reachedIn(scheme: string, graph: Graph): ReadonlySet<string> | undefined {
  const tops = graph.topConcepts(scheme)
  if (tops.length === 0) return undefined
  return new Set(reachable(scheme, (uri) => (uri === scheme ? tops : graph.narrower(uri))))
}
