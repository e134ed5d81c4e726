// Check: more concepts side by side than anybody reads.
import { defineCheck } from './define-check.ts'
import { ISO_25964 } from './references.ts'

/** Our own choice: about what a person scrolls through in a picker before searching instead. */
const SIBLINGS = 100

export const siblingCount = defineCheck({
  id: 'sibling-count',

  severity: 'info',
  title: { en: 'Too many siblings', nl: 'Te veel broertjes' },
  why: {
    en: 'Nobody reads through a level of hundreds of concepts.',
    nl: 'Een niveau van honderden begrippen leest niemand door.',
  },
  fix: {
    en: 'Put a level in between, or group them in collections.',
    nl: 'Zet er een niveau tussen, of groepeer ze in collecties.',
  },
  messages: {
    many: {
      en: '{label} has {count} concepts directly below it; {max} is what people read through.',
      nl: '{label} heeft {count} begrippen direct onder zich; meer dan {max} leest niemand door.',
    },
  },
  references: [ISO_25964],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:narrower ex:b, ex:c .', settings: { maxSiblings: 2 } }],
    notOk: [
      {
        turtle: 'ex:a a skos:Concept ; skos:narrower ex:b, ex:c .',
        settings: { maxSiblings: 1 },
        messages: ['many'],
      },
      {
        turtle: 'ex:s a skos:ConceptScheme ; skos:hasTopConcept ex:b, ex:c .',
        settings: { maxSiblings: 1 },
        messages: ['many'],
      },
    ],
  },
  *check({ vocabulary, graph, settings: { maxSiblings: max = SIBLINGS } }) {
    const levels = [
      ...vocabulary.schemes.map(({ uri }) => ({ uri, count: graph.topConcepts(uri).length })),
      ...vocabulary.concepts.map(({ uri }) => ({ uri, count: graph.narrower(uri).length })),
    ]
    for (const { uri, count } of levels)
      if (count > max) yield { message: 'many', subject: uri, values: { count, max } }
  },
})
