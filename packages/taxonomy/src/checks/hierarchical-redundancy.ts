// Check: a broader concept that is reached by another way up too.

import type { Graph } from '../graph.ts'
import { changeConcepts, changeLinks } from './change.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { QSKOS, SKOSIFY } from './references.ts'

export const hierarchicalRedundancy = defineCheck({
  id: 'hierarchical-redundancy',
  severity: 'info',
  title: { en: 'Shortcut in the hierarchy', nl: 'Sluipweg in de hiërarchie' },
  why: {
    en: 'The concept stands in the tree twice, once next to its own broader concept.',
    nl: 'Het begrip staat twee keer in de boom, één keer naast zijn eigen ruimere begrip.',
  },
  fix: {
    en: 'Drop the direct relation. The automatic fix does it.',
    nl: 'Laat de directe relatie weg. De automatische reparatie doet dat.',
  },
  messages: {
    shortcut: {
      en: '{label} stands directly below {other}, and below it by way of {via} as well.',
      nl: '{label} staat direct onder {other}, en ook via {via}.',
    },
  },
  references: [QSKOS, SKOSIFY],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:broader ex:b . ex:b a skos:Concept ; skos:broader ex:c . ex:c a skos:Concept .',
      },
      {
        turtle:
          'ex:a a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:b, ex:c . ex:b a skos:Concept ; skos:inScheme ex:t ; skos:broader ex:c . ex:c a skos:Concept ; skos:inScheme ex:s .',
      },
    ],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:broader ex:b, ex:c . ex:b a skos:Concept ; skos:broader ex:c . ex:c a skos:Concept .',
        messages: ['shortcut'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    for (const { uri } of vocabulary.concepts) {
      for (const { other, via } of shortcutsOf(uri, graph)) {
        const values = { other: nameOf(other, graph), via: nameOf(via, graph) }
        yield { message: 'shortcut', subject: uri, others: [other, via], property: 'broader', values }
      }
    }
  },
  repair({ vocabulary, graph }) {
    const up = new Map(
      vocabulary.concepts.map(({ uri }) => [uri, shortcutsOf(uri, graph).map(({ other }) => other)]),
    )
    return changeConcepts(vocabulary, (concept) =>
      changeLinks(changeLinks(concept, 'broader', { remove: up.get(concept.uri) ?? [] }), 'narrower', {
        remove: (concept.narrower ?? []).filter((child) => up.get(child)?.includes(concept.uri)),
      }),
    )
  },
})

/** In a circle every way is a shortcut: those are left to `hierarchical-cycles`. */
function shortcutsOf(uri: string, graph: Graph): { other: string; via: string }[] {
  const parents = graph.broader(uri).filter((up) => up !== uri)
  if (parents.length < 2 || graph.broaderTransitive(uri).some((up) => graph.broader(up).includes(uri)))
    return []
  return parents.flatMap((other) => {
    // A scheme that the way round leaves is told of the two by the shortcut alone.
    const shared = graph.schemesOf(uri).filter((scheme) => graph.schemesOf(other).includes(scheme))
    const via = parents.find(
      (parent) =>
        parent !== other &&
        graph.broaderTransitive(parent).includes(other) &&
        shared.every((scheme) => graph.schemesOf(parent).includes(scheme)),
    )
    const isCircle = via !== undefined && graph.broaderTransitive(other).includes(via)
    return via === undefined || isCircle ? [] : [{ other, via }]
  })
}
