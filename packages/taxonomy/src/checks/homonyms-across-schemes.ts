// Check: concepts of different schemes that share a preferred label.

import { foldText } from '../tag/fold-text.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { ISO_25964 } from './references.ts'

export const homonymsAcrossSchemes = defineCheck({
  id: 'homonyms-across-schemes',
  severity: 'info',
  title: { en: 'Same name in two schemes', nl: 'Dezelfde naam in twee schema’s' },
  why: {
    en: 'It may be meant: "Student" as persona and as topic. Then the two should be mapped, or a tagger must guess.',
    nl: 'Het kan de bedoeling zijn: "Student" als persona en als onderwerp. Leg dan een verband, anders wordt herkennen raden.',
  },
  fix: {
    en: 'Map them (exactMatch, closeMatch, relatedMatch), or give one a clearer label.',
    nl: 'Leg een verband (exactMatch, closeMatch, relatedMatch), of geef een van de twee een duidelijker label.',
  },
  messages: {
    homonym: {
      en: '{label} of {scheme} and {other} of {otherScheme} have the same name.',
      nl: '{label} uit {scheme} en {other} uit {otherScheme} heten hetzelfde.',
    },
  },
  references: [ISO_25964],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Tas"@nl . ex:b a skos:Concept ; skos:inScheme ex:t ; skos:prefLabel "Pen"@nl .',
      },
    ],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Student"@nl . ex:b a skos:Concept ; skos:inScheme ex:t ; skos:prefLabel "student"@nl .',
        messages: ['homonym'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    const first = new Map<string, string>()
    for (const {
      uri,
      prefLabel = {},
      exactMatch = [],
      closeMatch = [],
      relatedMatch = [],
    } of vocabulary.concepts) {
      const mapped = [...exactMatch, ...closeMatch, ...relatedMatch]
      for (const [language, texts] of Object.entries(prefLabel)) {
        for (const text of texts) {
          const key = `${language}\n${foldText(text)}`
          const other = first.get(key)
          if (other === undefined) first.set(key, uri)
          else if (!mapped.includes(other)) {
            const [here, there] = [graph.schemesOf(uri), graph.schemesOf(other)]
            const [scheme, otherScheme] = [there[0], here[0]]
            if (scheme === undefined || otherScheme === undefined || here.some((one) => there.includes(one)))
              continue
            const names = { scheme: nameOf(scheme, graph), otherScheme: nameOf(otherScheme, graph) }
            const values = { other: nameOf(uri, graph), ...names }
            yield { message: 'homonym', subject: other, others: [uri], values }
          }
        }
      }
    }
  },
})
