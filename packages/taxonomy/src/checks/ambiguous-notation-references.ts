// Check: one notation for several concepts of a scheme.
import { defineCheck, namesOf } from './define-check.ts'
import { QSKOS } from './references.ts'

export const ambiguousNotationReferences = defineCheck({
  id: 'ambiguous-notation-references',
  severity: 'warning',
  title: { en: 'Notation used twice', nl: 'Notatie dubbel gebruikt' },
  why: {
    en: 'A notation is what systems know a concept by; one that names two names none.',
    nl: 'Aan een notatie herkennen systemen een begrip; een die er twee noemt, noemt er geen.',
  },
  fix: {
    en: 'Give each its own notation, or different datatypes where the codes are of different systems.',
    nl: 'Geef elk een eigen notatie, of verschillende datatypes waar de codes uit verschillende systemen komen.',
  },
  messages: {
    ambiguous: {
      en: '{label} has the notation "{notation}", as has {others}.',
      nl: '{label} heeft de notatie "{notation}", net als {others}.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:notation "1"^^ex:x . ex:b a skos:Concept ; skos:notation "1"^^ex:y .',
      },
    ],
    notOk: [
      {
        turtle: 'ex:a a skos:Concept ; skos:notation "1" . ex:b a skos:Concept ; skos:notation "1" .',
        messages: ['ambiguous'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    const users = new Map<string, { notation: string; uris: Set<string> }>()
    for (const { uri, notation = [] } of vocabulary.concepts) {
      const schemes = graph.schemesOf(uri)
      for (const { value, datatype = '' } of notation) {
        for (const scheme of schemes.length > 0 ? schemes : ['']) {
          const key = JSON.stringify([scheme, datatype, value])
          const use = users.get(key) ?? { notation: value, uris: new Set() }
          use.uris.add(uri)
          users.set(key, use)
        }
      }
    }
    for (const { notation, uris } of users.values()) {
      const [first = '', ...others] = uris
      if (others.length === 0) continue
      const values = { notation, others: namesOf(others, graph) }
      yield { message: 'ambiguous', subject: first, others, property: 'notation', values }
    }
  },
})
