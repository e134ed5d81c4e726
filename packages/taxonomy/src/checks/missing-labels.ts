// Check: a concept or scheme without a preferred label.

import { RDFS } from '../model/names.ts'
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'

export const missingLabels = defineCheck({
  id: 'missing-labels',
  severity: 'error',
  title: { en: 'No preferred label', nl: 'Geen voorkeurslabel' },
  why: {
    en: 'There is nothing to show to an editor or a reader but a URI.',
    nl: 'Er valt een redacteur of lezer niets te tonen dan een URI.',
  },
  fix: {
    en: 'Add a preferred label (a scheme may have a title).',
    nl: 'Voeg een voorkeurslabel toe (een schema mag een titel hebben).',
  },
  messages: {
    concept: {
      en: 'The concept {label} has no preferred label.',
      nl: 'Het begrip {label} heeft geen voorkeurslabel.',
    },
    scheme: {
      en: 'The scheme {label} has neither title nor label.',
      nl: 'Het schema {label} heeft titel noch label.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [
      {
        turtle:
          'ex:s a skos:ConceptScheme ; dcterms:title "Termen"@nl . ex:a a skos:Concept ; skos:prefLabel "Tas"@nl .',
      },
    ],
    notOk: [
      { turtle: 'ex:a a skos:Concept ; skos:altLabel "Tas"@nl .', messages: ['concept'] },
      { turtle: 'ex:s a skos:ConceptScheme .', messages: ['scheme'] },
    ],
  },
  *check({ vocabulary: { concepts, schemes, madeScheme } }) {
    for (const { uri, prefLabel } of concepts)
      if (!prefLabel) yield { message: 'concept', subject: uri, property: 'prefLabel' }
    for (const { uri, prefLabel, title, other = [] } of schemes) {
      const hasName = other.some(
        ({ predicate }) => predicate === `${RDFS}label` || predicate.endsWith('/title'),
      )
      if (!prefLabel && !title && !hasName && uri !== madeScheme)
        yield { message: 'scheme', subject: uri, property: 'prefLabel' }
    }
  },
})
