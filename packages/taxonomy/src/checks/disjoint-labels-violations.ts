// Check: one text as two kinds of label of one concept.

import { LABELS, type LabelKind } from '../model/names.ts'
import type { Labels } from '../model/vocabulary.ts'
import { changeLabels } from './change.ts'
import { defineCheck } from './define-check.ts'
import { QSKOS, SKOSIFY, skos } from './references.ts'
import { labelsOf, resourcesOf, type Text } from './texts-of.ts'

export const disjointLabelsViolations = defineCheck({
  id: 'disjoint-labels-violations',
  severity: 'error',
  conditions: ['S13'],
  title: { en: 'The same label twice', nl: 'Hetzelfde label twee keer' },
  why: {
    en: 'Preferred, alternative and hidden labels exclude each other (S13); a tool may refuse the file.',
    nl: 'Voorkeurs-, alternatieve en verborgen labels sluiten elkaar uit (S13); een programma kan het bestand weigeren.',
  },
  fix: {
    en: 'Keep the stronger of the two. The automatic fix does it.',
    nl: 'Houd het sterkste van de twee. De automatische reparatie doet dat.',
  },
  messages: {
    twice: {
      en: '{label} has "{text}" ({language}) both as {stronger} and as {property}.',
      nl: '{label} heeft "{text}" ({language}) als {stronger} en ook als {property}.',
    },
  },
  references: [skos('S13'), QSKOS, SKOSIFY],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:prefLabel "Tas"@nl ; skos:altLabel "Tas"@en .' }],
    notOk: [
      {
        turtle: 'ex:a a skos:Concept ; skos:prefLabel "Tas"@nl ; skos:altLabel "Tas"@nl .',
        messages: ['twice'],
      },
      {
        turtle: 'ex:a a skos:Concept ; skos:altLabel "Tas"@nl ; skos:hiddenLabel "Tas"@nl .',
        messages: ['twice'],
      },
    ],
  },
  *check({ vocabulary }) {
    for (const resource of resourcesOf(vocabulary)) {
      for (const label of labelsOf(resource)) {
        const stronger = strongerOf(label, resource)
        if (stronger === undefined) continue
        const values = {
          text: label.value,
          language: label.language || '–',
          stronger,
          property: label.property,
        }
        yield { message: 'twice', subject: resource.uri, property: label.property, values }
      }
    }
  },
  repair: ({ vocabulary }) =>
    changeLabels(vocabulary, (label, resource) =>
      strongerOf(label, resource) === undefined ? label : undefined,
    ),
})

/** The kinds of label are listed strongest first. */
function strongerOf({ property, language, value }: Text<LabelKind>, resource: Labels): string | undefined {
  const before = LABELS.slice(0, LABELS.indexOf(property))
  return before.find((kind) => resource[kind]?.[language]?.includes(value))
}
