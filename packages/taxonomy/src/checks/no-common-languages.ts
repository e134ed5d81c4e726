// Check: a scheme without a language in which all of its concepts have a label.
import { isEveryLanguage } from '@kanaal/content'
import { defineCheck } from './define-check.ts'
import { perScheme } from './per-scheme.ts'
import { QSKOS } from './references.ts'

export const noCommonLanguages = defineCheck({
  id: 'no-common-languages',
  severity: 'warning',
  title: { en: 'No language that all concepts have', nl: 'Geen taal die alle begrippen hebben' },
  why: {
    en: 'Whatever language a page is in, its list of terms is a mixture.',
    nl: 'In welke taal een pagina ook is, de lijst met termen is een mengeling.',
  },
  fix: {
    en: 'Choose one language and give every concept a preferred label in it.',
    nl: 'Kies één taal en geef elk begrip daarin een voorkeurslabel.',
  },
  messages: {
    none: {
      en: '{label} has no language in which all of its {count} concepts have a preferred label.',
      nl: '{label} heeft geen taal waarin alle {count} begrippen een voorkeurslabel hebben.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:prefLabel "Tas"@nl, "Bag"@en . ex:b a skos:Concept ; skos:prefLabel "Pen"@nl .',
      },
    ],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:prefLabel "Bag"@en . ex:b a skos:Concept ; skos:prefLabel "Pen"@nl .',
        messages: ['none'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    for (const [scheme, concepts] of perScheme(vocabulary.concepts, graph)) {
      // A name that is the same in every language is in the common one too.
      const tags = concepts.map(({ prefLabel = {} }) => Object.keys(prefLabel))
      const [first, ...rest] = tags.filter((own) => !own.some(isEveryLanguage))
      const common = (first ?? []).filter((tag) => rest.every((own) => own.includes(tag)))
      if (rest.length > 0 && common.length === 0)
        yield { message: 'none', subject: scheme, values: { count: concepts.length } }
    }
  },
})
