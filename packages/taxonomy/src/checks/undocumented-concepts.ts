// Check: concepts without a definition or any other note.
import { defineCheck, nameOf } from './define-check.ts'
import { perScheme } from './per-scheme.ts'
import { QSKOS } from './references.ts'
import { notesOf } from './texts-of.ts'

export const undocumentedConcepts = defineCheck({
  id: 'undocumented-concepts',
  severity: 'info',
  title: { en: 'Concepts without a note', nl: 'Begrippen zonder toelichting' },
  why: {
    en: 'Without a definition or scope note two people tag the same page differently.',
    nl: 'Zonder definitie of gebruiksnoot geven twee mensen dezelfde pagina andere termen.',
  },
  fix: {
    en: 'Write a definition or scope note, first for the concepts that are used most.',
    nl: 'Schrijf een definitie of gebruiksnoot, eerst bij de begrippen die het meest gebruikt worden.',
  },
  messages: {
    undocumented: {
      en: '{label} has {count} of {total} concepts without any note, such as {example}.',
      nl: '{label} heeft {count} van {total} begrippen zonder toelichting, zoals {example}.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:definition "Wat je op je rug draagt"@nl .' }],
    notOk: [{ turtle: 'ex:a a skos:Concept ; skos:prefLabel "Rugzak"@nl .', messages: ['undocumented'] }],
  },
  *check({ vocabulary, graph }) {
    for (const [scheme, concepts] of perScheme(vocabulary.concepts, graph)) {
      const bare = concepts.filter((concept) => notesOf(concept).length === 0)
      const [example] = bare
      if (!example) continue
      const values = { count: bare.length, total: concepts.length, example: nameOf(example.uri, graph) }
      yield { message: 'undocumented', subject: scheme, values }
    }
  },
})
