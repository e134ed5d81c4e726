// Check: a text without a language, or with one that is none.
import { isLanguageTag } from '../model/language-tag.ts'
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'
import { labelsOf, notesOf, resourcesOf } from './texts-of.ts'

export const omittedOrInvalidLanguageTags = defineCheck({
  id: 'omitted-or-invalid-language-tags',
  severity: 'warning',
  title: { en: 'Text without a valid language', nl: 'Tekst zonder geldige taal' },
  why: {
    en: 'Labels are shown, matched and translated by language; a label without one is offered to everybody or nobody.',
    nl: 'Labels worden per taal getoond, herkend en vertaald; een label zonder taal krijgt iedereen of niemand te zien.',
  },
  fix: {
    en: 'Add the language: "Rugzak"@nl. For names that are the same in every language use @mul or @zxx.',
    nl: 'Voeg de taal toe: "Rugzak"@nl. Gebruik @mul of @zxx voor namen die in elke taal gelijk zijn.',
  },
  messages: {
    omitted: {
      en: '{label} has a {property} without a language: "{text}".',
      nl: '{label} heeft een {property} zonder taal: "{text}".',
    },
    invalid: {
      en: '{label} has a {property} in "{language}", which is no language tag (BCP 47).',
      nl: '{label} heeft een {property} in "{language}", en dat is geen taalcode (BCP 47).',
    },
  },
  references: [
    QSKOS,
    { title: 'BCP 47', url: 'https://www.rfc-editor.org/info/bcp47', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [
      { turtle: 'ex:a a skos:Concept ; skos:prefLabel "Rugzak"@nl, "x"@mul .' },
      { turtle: 'ex:a a skos:Concept ; skos:prefLabel "背包"@zh-cmn-Hans, "Sekk"@no-bok, "QoQ"@i-klingon .' },
    ],
    notOk: [
      { turtle: 'ex:a a skos:Concept ; skos:prefLabel "Rugzak" .', messages: ['omitted'] },
      { turtle: 'ex:a a skos:Concept ; skos:prefLabel "Rugzak"@nl-x .', messages: ['invalid'] },
    ],
  },
  *check({ vocabulary }) {
    for (const resource of resourcesOf(vocabulary)) {
      for (const { property, language, value } of [...labelsOf(resource), ...notesOf(resource)]) {
        if (isLanguageTag(language)) continue
        yield {
          message: language === '' ? 'omitted' : 'invalid',
          subject: resource.uri,
          property,
          values: { property, language, text: value.slice(0, 60) },
        }
      }
    }
  },
})
