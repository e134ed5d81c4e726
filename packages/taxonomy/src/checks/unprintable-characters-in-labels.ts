// Check: a label with characters that nobody can see.

import { changeLabels } from './change.ts'
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'
import { labelsOf, resourcesOf } from './texts-of.ts'

/** Control, private and unassigned characters, line breaks, bidi overrides, zero-width spaces, U+FFFD; joiners are letters' own. */
const UNPRINTABLE = /[\p{Cc}\p{Co}\p{Cn}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\uFEFF\uFFFD]/u
const ALL = new RegExp(UNPRINTABLE, 'gu')

export const unprintableCharactersInLabels = defineCheck({
  id: 'unprintable-characters-in-labels',

  severity: 'warning',
  title: { en: 'Invisible characters in a label', nl: 'Onzichtbare tekens in een label' },
  why: {
    en: 'Two labels that look the same are not, so that search and matching fail for no reason one can see.',
    nl: 'Twee labels die gelijk lijken, zijn het niet; zoeken en herkennen mislukken zonder zichtbare reden.',
  },
  fix: {
    en: 'Remove the character. The automatic fix does it.',
    nl: 'Haal het teken weg. De automatische reparatie doet dat.',
  },
  messages: {
    unprintable: {
      en: '{label} has the character {character} in a {property}.',
      nl: '{label} heeft het teken {character} in een {property}.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:prefLabel "Café"@nl, "کتاب‌ها"@fa .' }],
    notOk: [
      { turtle: 'ex:a a skos:Concept ; skos:prefLabel "Rug\\u200Bzak"@nl .', messages: ['unprintable'] },
    ],
  },
  *check({ vocabulary }) {
    for (const resource of resourcesOf(vocabulary)) {
      for (const { property, value } of labelsOf(resource)) {
        const found = UNPRINTABLE.exec(value)?.[0].codePointAt(0)
        if (found === undefined) continue
        const character = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`
        yield { message: 'unprintable', subject: resource.uri, property, values: { property, character } }
      }
    }
  },
  repair: ({ vocabulary }) =>
    changeLabels(vocabulary, (label) => ({
      ...label,
      value: label.value.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(ALL, ''),
    })),
})
