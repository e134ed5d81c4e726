// Check: a mapping inside one scheme, or to something that is no concept.

import { MAPPINGS } from '../model/names.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { QSKOS } from './references.ts'

export const mappingRelationsMisuse = defineCheck({
  id: 'mapping-relations-misuse',
  severity: 'warning',
  title: { en: 'Mapping inside one scheme', nl: 'Mapping binnen één schema' },
  why: {
    en: 'Mappings lead from one scheme to another; within one, trees and queries do not look at them.',
    nl: 'Een mapping leidt van het ene schema naar het andere; binnen één schema kijken bomen en zoekvragen er niet naar.',
  },
  fix: {
    en: 'Use broader, narrower or related; merge concepts that mean the same.',
    nl: 'Gebruik ruimer, enger of verwant; voeg begrippen samen die hetzelfde betekenen.',
  },
  messages: {
    inside: {
      en: '{label} has {property} {other}, a concept of the same scheme.',
      nl: '{label} heeft {property} {other}, een begrip van hetzelfde schema.',
    },
    other: {
      en: '{label} has {property} {other}, which is no concept.',
      nl: '{label} heeft {property} {other}, en dat is geen begrip.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:inScheme ex:s ; skos:exactMatch ex:b . ex:b a skos:Concept ; skos:inScheme ex:t .',
      },
    ],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:inScheme ex:s ; skos:exactMatch ex:b . ex:b a skos:Concept ; skos:inScheme ex:s .',
        messages: ['inside'],
      },
      {
        turtle: 'ex:a a skos:Concept ; skos:exactMatch ex:s . ex:s a skos:ConceptScheme .',
        messages: ['other'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    for (const concept of vocabulary.concepts) {
      const schemes = graph.schemesOf(concept.uri)
      for (const property of MAPPINGS) {
        for (const uri of concept[property] ?? []) {
          const values = { property, other: nameOf(uri, graph) }
          const isInside =
            graph.concept(uri) && graph.schemesOf(uri).some((scheme) => schemes.includes(scheme))
          if (graph.scheme(uri) || graph.collection(uri))
            yield { message: 'other', subject: concept.uri, others: [uri], property, values }
          else if (isInside)
            yield { message: 'inside', subject: concept.uri, others: [uri], property, values }
        }
      }
    }
  },
})
