// Check: a concept that lacks a label in a language that others have.
import { isEveryLanguage } from '@kanaal/content'
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'

export const incompleteLanguageCoverage = defineCheck({
  id: 'incomplete-language-coverage',
  severity: 'info',
  title: { en: 'Label missing in a language', nl: 'Label ontbreekt in een taal' },
  why: {
    en: 'Readers of that language see a label of another language, or the end of a URI.',
    nl: 'Lezers van die taal zien een label in een andere taal, of het eind van een URI.',
  },
  fix: {
    en: 'Add a preferred label in each language, or set the languages that this vocabulary must have.',
    nl: 'Voeg in elke taal een voorkeurslabel toe, of stel in welke talen deze woordenlijst moet hebben.',
  },
  messages: {
    lacking: {
      en: '{label} has no preferred label in {languages}.',
      nl: '{label} heeft geen voorkeurslabel in {languages}.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [
      { turtle: 'ex:a a skos:Concept ; skos:prefLabel "Rugzak"@nl .', settings: { languages: ['nl'] } },
      {
        turtle: 'ex:a a skos:Concept ; skos:prefLabel "H2O"@zxx .',
        settings: { languages: ['nl', 'en'] },
      },
    ],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:prefLabel "Tas"@nl, "Bag"@en . ex:b a skos:Concept ; skos:prefLabel "Pen"@nl .',
        messages: ['lacking'],
      },
      {
        turtle: 'ex:a a skos:Concept ; skos:prefLabel "Tas"@nl .',
        settings: { languages: ['nl', 'en'] },
        messages: ['lacking'],
      },
    ],
  },
  *check({ vocabulary: { concepts }, settings }) {
    const used = concepts.flatMap(({ prefLabel }) => Object.keys(prefLabel ?? {}))
    const languages = [...new Set(settings.languages ?? used)]
      .filter((tag) => tag !== '' && !isEveryLanguage(tag))
      .sort()
    for (const { uri, prefLabel = {} } of concepts) {
      if (Object.keys(prefLabel).some(isEveryLanguage)) continue
      const lacking = languages.filter((tag) => !Object.hasOwn(prefLabel, tag))
      if (lacking.length > 0)
        yield {
          message: 'lacking',
          subject: uri,
          property: 'prefLabel',
          values: { languages: lacking.join(', ') },
        }
    }
  },
})
