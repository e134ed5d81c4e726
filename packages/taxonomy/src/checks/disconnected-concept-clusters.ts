// Check: groups of concepts without a relation between them.

import { reachable } from '../graph.ts'
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'

export const disconnectedConceptClusters = defineCheck({
  id: 'disconnected-concept-clusters',
  severity: 'info',
  title: { en: 'Groups of concepts apart from the rest', nl: 'Groepen begrippen los van de rest' },
  why: {
    en: 'Whoever walks the relations from one group never reaches the other; often one link is missing.',
    nl: 'Wie vanuit de ene groep de relaties volgt, bereikt de andere nooit; vaak ontbreekt één verband.',
  },
  fix: {
    en: 'Relate the groups, or put their top concepts on top of a scheme.',
    nl: 'Leg verband tussen de groepen, of zet hun topbegrippen boven in een schema.',
  },
  messages: {
    clusters: {
      en: '{count} groups of concepts are not connected; one of {size} holds {label}.',
      nl: '{count} groepen begrippen hangen niet samen; een van {size} bevat {label}.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:narrower ex:b . ex:b a skos:Concept ; skos:related ex:c . ex:c a skos:Concept .',
      },
    ],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:narrower ex:b . ex:b a skos:Concept . ex:c a skos:Concept ; skos:narrower ex:d . ex:d a skos:Concept .',
        messages: ['clusters'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    const neighbours = (uri: string): string[] => [
      ...graph.broader(uri),
      ...graph.narrower(uri),
      ...graph.related(uri),
      ...graph.schemesOf(uri).filter((scheme) => graph.isTopConcept(uri, scheme)),
      ...graph.topConcepts(uri),
    ]
    const seen = new Set<string>()
    const clusters: string[][] = []
    for (const { uri } of vocabulary.concepts) {
      if (seen.has(uri)) continue
      const cluster = [uri, ...reachable(uri, neighbours)]
      for (const one of cluster) seen.add(one)
      if (cluster.length > 1) clusters.push(cluster)
    }
    const smallest = clusters.sort((a, b) => a.length - b.length)[0]
    if (clusters.length > 1 && smallest)
      yield {
        message: 'clusters',
        subject: smallest[0] ?? '',
        others: clusters.flatMap(([first]) => first ?? []),
        values: { count: clusters.length, size: smallest.length },
      }
  },
})
