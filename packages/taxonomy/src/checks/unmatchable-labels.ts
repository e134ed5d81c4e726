// Check: a label that no text can name.

import { hasLetter } from '../tag/fold-table.ts'
import { nameIn } from '../tag/name-in.ts'
import { defineCheck } from './define-check.ts'
import { ANNIF } from './references.ts'
import { labelsOf } from './texts-of.ts'

export const unmatchableLabels = defineCheck({
  id: 'unmatchable-labels',
  severity: 'warning',
  title: { en: 'Label that no text can name', nl: 'Label dat geen tekst kan noemen' },
  why: {
    en: 'Texts are matched word by word; marks without a letter or digit are no word, so that the label is never suggested.',
    nl: 'Teksten worden woord voor woord vergeleken; tekens zonder letter of cijfer zijn geen woord, zodat het label nooit wordt voorgesteld.',
  },
  fix: {
    en: 'Write it in words, "#" as "Hash sign", or add such a label beside it. Marks beside letters are fine: ".NET", "C++".',
    nl: 'Schrijf het in woorden, "#" als "Hekje", of zet zo’n label ernaast. Tekens naast letters mogen: ".NET", "C++".',
  },
  messages: {
    marks: {
      en: '{label} has the {property} "{text}", which has neither a letter nor a digit: no text can name it.',
      nl: '{label} heeft de {property} "{text}" zonder letter of cijfer: geen tekst kan het noemen.',
    },
  },
  references: [ANNIF],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:prefLabel ".NET"@en, "R"@nl, "C#"@de, "学校"@ja ; skos:altLabel "4" .',
      },
    ],
    notOk: [
      {
        turtle: 'ex:a a skos:Concept ; skos:prefLabel "Hash sign"@en ; skos:altLabel "#"@en .',
        messages: ['marks'],
      },
      {
        turtle: 'ex:a a skos:Concept ; skos:hiddenLabel "(…)", "& (letter)" .',
        messages: ['marks', 'marks'],
      },
    ],
  },
  *check({ vocabulary }) {
    // What is empty is told by another check.
    for (const concept of vocabulary.concepts)
      for (const { property, value } of labelsOf(concept))
        if (value.trim() !== '' && !hasLetter(nameIn(value).name))
          yield { message: 'marks', subject: concept.uri, property, values: { property, text: value } }
  },
})
