// Check: concepts that nobody elsewhere refers to.
import { defineCheck, nameOf } from './define-check.ts'
import { perScheme } from './per-scheme.ts'
import { QSKOS } from './references.ts'

export const missingInLinks = defineCheck({
  id: 'missing-in-links',
  severity: 'info',
  title: { en: 'Nobody refers to it', nl: 'Niemand verwijst ernaar' },
  why: {
    en: 'References from other vocabularies show that a concept is understood outside as well.',
    nl: 'Verwijzingen vanuit andere woordenlijsten laten zien dat een begrip ook buiten wordt begrepen.',
  },
  fix: {
    en: 'Offer mappings to the vocabularies you map to. Looked at only where `inLinks` is given; nothing is fetched.',
    nl: 'Bied de woordenlijsten waarheen u verwijst een mapping aan. Kijkt alleen waar `inLinks` is gegeven; er wordt niets opgehaald.',
  },
  messages: {
    none: {
      en: '{label} has {count} of {total} concepts that nobody refers to, such as {example}.',
      nl: '{label} heeft {count} van {total} begrippen waarnaar niemand verwijst, zoals {example}.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [
      { turtle: 'ex:a a skos:Concept .' },
      { turtle: 'ex:a a skos:Concept .', settings: { inLinks: ['http://example.org/a'] } },
    ],
    notOk: [{ turtle: 'ex:a a skos:Concept .', settings: { inLinks: [] }, messages: ['none'] }],
  },
  *check({ vocabulary, graph, settings: { inLinks } }) {
    if (!inLinks) return
    const known = new Set(inLinks)
    for (const [scheme, concepts] of perScheme(vocabulary.concepts, graph)) {
      const bare = concepts.filter(({ uri }) => !known.has(uri))
      const [example] = bare
      if (!example) continue
      const values = { count: bare.length, total: concepts.length, example: nameOf(example.uri, graph) }
      yield { message: 'none', subject: scheme, values }
    }
  },
})
