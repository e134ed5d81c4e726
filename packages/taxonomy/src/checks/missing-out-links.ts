// Check: concepts without a link to another vocabulary.

import { MAPPINGS } from '../model/names.ts'
import type { Concept } from '../model/vocabulary.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { perScheme } from './per-scheme.ts'
import { QSKOS } from './references.ts'

export const missingOutLinks = defineCheck({
  id: 'missing-out-links',
  severity: 'info',
  title: { en: 'No link to other vocabularies', nl: 'Geen verband met andere woordenlijsten' },
  why: {
    en: 'With a mapping, content is found by the terms of others, and search engines know what is meant.',
    nl: 'Met een mapping is inhoud te vinden met termen van anderen, en weten zoekmachines wat er bedoeld is.',
  },
  fix: {
    en: 'Map the concepts that are used most to a vocabulary that others use.',
    nl: 'Leg van de meest gebruikte begrippen een verband met een woordenlijst die anderen gebruiken.',
  },
  messages: {
    none: {
      en: '{label} has {count} of {total} concepts without a link elsewhere, such as {example}.',
      nl: '{label} heeft {count} van {total} begrippen zonder verband met elders, zoals {example}.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:closeMatch <http://elsewhere.example/b> .' }],
    notOk: [{ turtle: 'ex:a a skos:Concept ; skos:exactMatch ex:b .', messages: ['none'] }],
  },
  *check({ vocabulary, graph }) {
    for (const [scheme, concepts] of perScheme(vocabulary.concepts, graph)) {
      const bare = concepts.filter((concept) => !leadsElsewhere(concept))
      const [example] = bare
      if (!example) continue
      const values = { count: bare.length, total: concepts.length, example: nameOf(example.uri, graph) }
      yield { message: 'none', subject: scheme, values }
    }
  },
})

function leadsElsewhere(concept: Concept): boolean {
  const linked = (concept.other ?? []).flatMap(({ object }) => ('uri' in object ? [object.uri] : []))
  const mapped = MAPPINGS.flatMap((property) => concept[property] ?? [])
  return [...linked, ...mapped].some((uri) => /^https?:/.test(uri) && hostOf(uri) !== hostOf(concept.uri))
}

const hostOf = (uri: string): string => /^[a-z][\w+.-]*:(\/\/[^/]*|[^:]*)/i.exec(uri)?.[0] ?? uri
