// Check: an exact match that is a broader or related match as well.
import { defineCheck, nameOf } from './define-check.ts'
import { QSKOS, skos } from './references.ts'

export const mappingClashes = defineCheck({
  id: 'mapping-clashes',
  severity: 'error',
  conditions: ['S46'],
  title: { en: 'Exact match and another match', nl: 'Exacte overeenkomst en een andere' },
  why: {
    en: 'What means the same can be neither broader nor merely related (S46).',
    nl: 'Wat hetzelfde betekent, is niet ruimer en ook niet slechts verwant (S46).',
  },
  fix: { en: 'Keep the mapping that is true.', nl: 'Houd de mapping die klopt.' },
  messages: {
    clash: {
      en: '{label} has {other} as exactMatch and as {property}.',
      nl: '{label} heeft {other} als exactMatch en als {property}.',
    },
  },
  references: [skos('S46'), QSKOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:exactMatch ex:b ; skos:closeMatch ex:b .' }],
    notOk: [
      { turtle: 'ex:a a skos:Concept ; skos:exactMatch ex:b ; skos:broadMatch ex:b .', messages: ['clash'] },
      {
        turtle: 'ex:a a skos:Concept ; skos:relatedMatch ex:b . ex:b a skos:Concept ; skos:exactMatch ex:a .',
        messages: ['clash'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    const exact = new Set<string>()
    // exactMatch is symmetric (S44).
    for (const { uri, exactMatch = [] } of vocabulary.concepts)
      for (const other of exactMatch) exact.add(`${uri}\n${other}`).add(`${other}\n${uri}`)
    for (const concept of vocabulary.concepts)
      for (const property of ['broadMatch', 'narrowMatch', 'relatedMatch'] as const)
        for (const other of concept[property] ?? [])
          if (exact.has(`${concept.uri}\n${other}`))
            yield {
              message: 'clash',
              subject: concept.uri,
              property,
              values: { property, other: nameOf(other, graph) },
            }
  },
})
