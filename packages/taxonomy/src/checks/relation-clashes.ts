// Check: concepts that are related and in one line of the hierarchy as well.
import { defineCheck, nameOf } from './define-check.ts'
import { QSKOS, SKOSIFY, skos } from './references.ts'

export const relationClashes = defineCheck({
  id: 'relation-clashes',
  severity: 'error',
  conditions: ['S27'],
  title: { en: 'Related and broader at once', nl: 'Verwant en ruimer tegelijk' },
  why: {
    en: 'Related and broader (with all steps up) exclude each other (S27).',
    nl: 'Verwant en ruimer (met alle stappen omhoog) sluiten elkaar uit (S27).',
  },
  fix: { en: 'Keep one of the two relations.', nl: 'Houd een van de twee relaties.' },
  messages: {
    clash: {
      en: '{label} is related to {other}, which stands above it as well.',
      nl: '{label} is verwant aan {other}, dat er ook boven staat.',
    },
  },
  references: [skos('S27'), QSKOS, SKOSIFY],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:broader ex:b ; skos:related ex:c . ex:b a skos:Concept . ex:c a skos:Concept .',
      },
    ],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:broader ex:b ; skos:related ex:c . ex:b a skos:Concept ; skos:broader ex:c . ex:c a skos:Concept .',
        messages: ['clash'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    for (const { uri } of vocabulary.concepts) {
      const related = graph.related(uri)
      if (related.length === 0) continue
      const above = new Set([
        ...graph.broaderTransitive(uri),
        ...(graph.concept(uri)?.broaderTransitive ?? []),
      ])
      for (const other of related.filter((one) => one !== uri && above.has(one)))
        yield { message: 'clash', subject: uri, property: 'related', values: { other: nameOf(other, graph) } }
    }
  },
})
