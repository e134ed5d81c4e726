// Check: a concept that is related to no other.
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'

export const orphanConcepts = defineCheck({
  id: 'orphan-concepts',
  severity: 'info',
  title: { en: 'Concept without relations', nl: 'Begrip zonder relaties' },
  why: {
    en: 'It is found neither by going down from a broader concept nor as related to another.',
    nl: 'Het is niet te vinden door van een ruimer begrip af te dalen, en ook niet als verwant aan een ander.',
  },
  fix: {
    en: 'Give it a broader, narrower or related concept.',
    nl: 'Geef het een ruimer, enger of verwant begrip.',
  },
  messages: {
    orphan: {
      en: '{label} is related to no other concept.',
      nl: '{label} heeft met geen ander begrip een relatie.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [
      { turtle: 'ex:a a skos:Concept ; skos:narrower ex:b . ex:b a skos:Concept .' },
      { turtle: 'ex:s skos:hasTopConcept ex:a . ex:a a skos:Concept .' },
    ],
    notOk: [{ turtle: 'ex:a a skos:Concept .', messages: ['orphan'] }],
  },
  *check({ vocabulary, graph }) {
    const tops = new Set(vocabulary.schemes.flatMap(({ uri }) => graph.topConcepts(uri)))
    for (const { uri, topConceptOf } of vocabulary.concepts) {
      const others = [...graph.broader(uri), ...graph.narrower(uri), ...graph.related(uri)]
      // A flat list has its place on top of a scheme.
      if (others.length === 0 && !topConceptOf && !tops.has(uri)) yield { message: 'orphan', subject: uri }
    }
  },
})
