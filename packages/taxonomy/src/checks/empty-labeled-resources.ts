// Check: a label with nothing in it.

import { isUnseen } from '../model/texts.ts'
import { changeLabels } from './change.ts'
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'
import { labelsOf, resourcesOf } from './texts-of.ts'

export const emptyLabeledResources = defineCheck({
  id: 'empty-labeled-resources',
  severity: 'error',
  title: { en: 'Empty label', nl: 'Leeg label' },
  why: {
    en: 'It shows as nothing, and can be neither found nor clicked.',
    nl: 'Het toont als niets en is te vinden noch aan te klikken.',
  },
  fix: { en: 'Write the label or remove it.', nl: 'Schrijf het label of haal het weg.' },
  messages: {
    empty: {
      en: '{label} has an empty {property} ({language}).',
      nl: '{label} heeft een lege {property} ({language}).',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:prefLabel "Tas"@nl .' }],
    notOk: [
      {
        turtle: 'ex:a a skos:Concept ; skos:prefLabel "Tas"@nl ; skos:altLabel " "@nl .',
        messages: ['empty'],
      },
      {
        turtle: 'ex:a a skos:Concept ; skos:prefLabel "Tas"@nl ; skos:altLabel "\\u200B\\u00A0\\u2060"@nl .',
        messages: ['empty'],
      },
    ],
  },
  *check({ vocabulary }) {
    for (const resource of resourcesOf(vocabulary))
      for (const { property, language, value } of labelsOf(resource))
        if (isUnseen(value))
          yield {
            message: 'empty',
            subject: resource.uri,
            property,
            values: { property, language: language || '–' },
          }
  },
  repair: ({ vocabulary }) =>
    changeLabels(vocabulary, (label) => (isUnseen(label.value) ? undefined : label)),
})
