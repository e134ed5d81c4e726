// Check: siblings that are related as well.
import { defineCheck, nameOf } from './define-check.ts'
import { QSKOS } from './references.ts'

export const valuelessAssociativeRelations = defineCheck({
  id: 'valueless-associative-relations',
  severity: 'info',
  title: { en: 'Related siblings', nl: 'Verwante broertjes' },
  why: {
    en: 'Two concepts below the same one are close already; the relation tells nobody anything.',
    nl: 'Twee begrippen onder hetzelfde staan al dicht bij elkaar; de relatie vertelt niemand iets.',
  },
  fix: {
    en: 'Drop the relation unless readers of one really look for the other.',
    nl: 'Laat de relatie weg, tenzij lezers van het ene echt het andere zoeken.',
  },
  messages: {
    siblings: {
      en: '{label} and {other} are related, and both stand below {parent}.',
      nl: '{label} en {other} zijn verwant en staan beide onder {parent}.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:related ex:b . ex:b a skos:Concept .' }],
    notOk: [
      {
        turtle:
          'ex:p a skos:Concept . ex:a a skos:Concept ; skos:broader ex:p ; skos:related ex:b . ex:b a skos:Concept ; skos:broader ex:p .',
        messages: ['siblings'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    for (const { uri } of vocabulary.concepts) {
      for (const other of graph.related(uri).filter((one) => one > uri)) {
        const parent = graph.broader(uri).find((up) => graph.broader(other).includes(up))
        if (parent === undefined) continue
        const values = { other: nameOf(other, graph), parent: nameOf(parent, graph) }
        yield { message: 'siblings', subject: uri, others: [other], property: 'related', values }
      }
    }
  },
})
