// Check: a label that is a word of every sentence.

import { nameIn } from '../tag/name-in.ts'
import { isStopLabel } from '../tag/stop-words.ts'
import { defineCheck } from './define-check.ts'
import { ANNIF } from './references.ts'
import { labelsOf } from './texts-of.ts'

export const stopWordLabels = defineCheck({
  id: 'stop-word-labels',
  severity: 'warning',
  title: { en: 'Label that is in every text', nl: 'Label dat in elke tekst staat' },
  why: {
    en: 'A tagger would find it everywhere, and therefore leaves it out.',
    nl: 'Automatisch herkennen zou het overal vinden, en laat het daarom weg.',
  },
  fix: {
    en: 'Write it out: "IT" as "Information technology".',
    nl: 'Schrijf het uit: "IT" als "Informatietechnologie".',
  },
  messages: {
    stop: {
      en: '{label} has the label "{text}", a word of every text in "{language}".',
      nl: '{label} heeft het label "{text}", een woord dat in elke tekst in "{language}" staat.',
    },
    stopAnywhere: {
      en: '{label} has the label "{text}", a word of every text, and does not say in which language.',
      nl: '{label} heeft het label "{text}", een woord dat in elke tekst staat, en zegt niet in welke taal.',
    },
  },
  references: [ANNIF],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:prefLabel "Tas"@nl .' }],
    notOk: [
      { turtle: 'ex:a a skos:Concept ; skos:altLabel "IT"@en .', messages: ['stop'] },
      { turtle: 'ex:a a skos:Concept ; skos:prefLabel "Is (werkwoord)"@nl .', messages: ['stop'] },
      { turtle: 'ex:a a skos:Concept ; skos:altLabel "it" .', messages: ['stopAnywhere'] },
    ],
  },
  *check({ vocabulary }) {
    for (const concept of vocabulary.concepts)
      for (const { property, language, value } of labelsOf(concept))
        if (isStopLabel(nameIn(value).name, language.split('-')[0] ?? ''))
          yield {
            message: language === '' ? 'stopAnywhere' : 'stop',
            subject: concept.uri,
            property,
            values: { text: value, language },
          }
  },
})
