// Check: a successor that has a successor of its own, or leads back.

import type { Graph } from '../graph.ts'
import { changeConcepts, changeLinks } from './change.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { SKOSMOS } from './references.ts'

export const successorChainOrLoop = defineCheck({
  id: 'successor-chain-or-loop',
  severity: 'warning',
  title: { en: 'Successor of a successor', nl: 'Opvolger van een opvolger' },
  why: {
    en: 'Whoever follows one step arrives at a concept that is itself replaced; in a loop nobody ever arrives.',
    nl: 'Wie één stap volgt, komt bij een begrip dat zelf vervangen is; in een kring komt niemand ooit aan.',
  },
  fix: {
    en: 'Name the last of the chain. The automatic fix does it for chains; a loop needs a decision.',
    nl: 'Noem de laatste van de keten. De automatische reparatie doet dat bij ketens; een kring vraagt een besluit.',
  },
  messages: {
    chain: {
      en: '{label} is replaced by {other}, which is replaced itself.',
      nl: '{label} is vervangen door {other}, dat zelf vervangen is.',
    },
    loop: {
      en: '{label} is replaced by itself in the end.',
      nl: '{label} is uiteindelijk door zichzelf vervangen.',
    },
  },
  references: [SKOSMOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; dcterms:isReplacedBy ex:b . ex:b a skos:Concept .' }],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; dcterms:isReplacedBy ex:b . ex:b a skos:Concept ; dcterms:isReplacedBy ex:c . ex:c a skos:Concept .',
        messages: ['chain'],
      },
      {
        turtle:
          'ex:a a skos:Concept ; dcterms:isReplacedBy ex:b . ex:b a skos:Concept ; dcterms:isReplacedBy ex:a .',
        messages: ['loop', 'loop'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    for (const { uri, isReplacedBy = [] } of vocabulary.concepts) {
      const property = 'isReplacedBy'
      const ends = endsOf(uri, graph)
      if (ends.includes(uri))
        yield { message: 'loop', subject: uri, others: ends, property, severity: 'error' }
      else
        for (const other of isReplacedBy.filter((one) => graph.concept(one)?.isReplacedBy))
          yield {
            message: 'chain',
            subject: uri,
            others: [other],
            property,
            values: { other: nameOf(other, graph) },
          }
    }
  },
  repair: ({ vocabulary, graph }) =>
    changeConcepts(vocabulary, (concept) => {
      const remove = (concept.isReplacedBy ?? []).filter((one) => graph.concept(one)?.isReplacedBy)
      const add = endsOf(concept.uri, graph).filter((uri) => !graph.concept(uri)?.isReplacedBy)
      return add.length === 0 ? concept : changeLinks(concept, 'isReplacedBy', { remove, add })
    }),
})

/** Everything that a concept is replaced by, step after step; itself where the steps lead back. */
function endsOf(start: string, graph: Graph): string[] {
  const found = new Set<string>()
  const open = [...(graph.concept(start)?.isReplacedBy ?? [])]
  for (let uri = open.pop(); uri !== undefined; uri = open.pop()) {
    if (found.has(uri)) continue
    found.add(uri)
    for (const successor of graph.concept(uri)?.isReplacedBy ?? []) open.push(successor)
  }
  return [...found]
}
