// Check: concepts that belong to no scheme.

import { changeConcepts, changeLinks } from './change.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { SKOSIFY } from './references.ts'

export const schemeMissing = defineCheck({
  id: 'scheme-missing',
  severity: 'warning',
  title: { en: 'No concept scheme', nl: 'Geen begrippenschema' },
  why: {
    en: 'A scheme is what a picker, a permission or a facet is about; concepts outside it are in none.',
    nl: 'Een kiezer, een recht of een facet gaat over een schema; begrippen erbuiten vallen overal buiten.',
  },
  fix: {
    en: 'Describe a skos:ConceptScheme and put the concepts in it. Where there is one scheme, the automatic fix uses that.',
    nl: 'Beschrijf een skos:ConceptScheme en zet de begrippen erin. Is er één schema, dan gebruikt de automatische reparatie dat.',
  },
  messages: {
    none: {
      en: 'There is no concept scheme for {count} {count|concept|concepts}.',
      nl: 'Er is geen begrippenschema voor {count} {count|begrip|begrippen}.',
    },
    outside: {
      en: '{count} of {total} concepts are in no scheme, such as {example}.',
      nl: '{count} van {total} begrippen staan in geen schema, zoals {example}.',
    },
  },
  references: [SKOSIFY],
  examples: {
    ok: [{ turtle: 'ex:s a skos:ConceptScheme . ex:a a skos:Concept ; skos:inScheme ex:s .' }],
    notOk: [
      { turtle: 'ex:a a skos:Concept .', messages: ['none'] },
      {
        turtle:
          'ex:s a skos:ConceptScheme . ex:a a skos:Concept ; skos:inScheme ex:s . ex:b a skos:Concept .',
        messages: ['outside'],
      },
    ],
  },
  *check({ vocabulary: { schemes, concepts }, graph }) {
    const outside = concepts.filter(({ uri }) => graph.schemesOf(uri).length === 0)
    const [example] = outside
    if (!example) return
    const values = { count: outside.length, total: concepts.length, example: nameOf(example.uri, graph) }
    yield { message: schemes.length === 0 ? 'none' : 'outside', subject: '', values }
  },
  repair({ vocabulary, graph }) {
    const [scheme, ...others] = vocabulary.schemes
    if (!scheme || others.length > 0) return vocabulary
    return changeConcepts(vocabulary, (concept) =>
      graph.schemesOf(concept.uri).length === 0
        ? changeLinks(concept, 'inScheme', { add: [scheme.uri] })
        : concept,
    )
  },
})
