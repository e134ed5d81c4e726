// Check: a transitive relation without the steps it stands for.
import { defineCheck, nameOf } from './define-check.ts'
import { QSKOS } from './references.ts'

export const solelyTransitivelyRelatedConcepts = defineCheck({
  id: 'solely-transitively-related-concepts',
  severity: 'warning',
  title: { en: 'Transitive relation without steps', nl: 'Transitieve relatie zonder stappen' },
  why: {
    en: 'broaderTransitive is what follows from broader; stated alone, no tree shows it.',
    nl: 'broaderTransitive volgt uit broader; alleen vermeld, toont geen boom het.',
  },
  fix: { en: 'State skos:broader between the concepts.', nl: 'Vermeld skos:broader tussen de begrippen.' },
  messages: {
    transitive: {
      en: '{label} has {other} as {property}, but no chain of broader concepts leads there.',
      nl: '{label} heeft {other} als {property}, maar er leidt geen keten van ruimere begrippen heen.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:broader ex:b ; skos:broaderTransitive ex:b . ex:b a skos:Concept .',
      },
    ],
    notOk: [
      {
        turtle: 'ex:a a skos:Concept ; skos:broaderTransitive ex:b . ex:b a skos:Concept .',
        messages: ['transitive'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    for (const concept of vocabulary.concepts) {
      for (const property of ['broaderTransitive', 'narrowerTransitive'] as const) {
        const stated = concept[property] ?? []
        const reached = stated.length > 0 ? new Set(graph[property](concept.uri)) : undefined
        for (const other of stated.filter((uri) => !reached?.has(uri)))
          yield {
            message: 'transitive',
            subject: concept.uri,
            others: [other],
            property,
            values: { other: nameOf(other, graph), property },
          }
      }
    }
  },
})
