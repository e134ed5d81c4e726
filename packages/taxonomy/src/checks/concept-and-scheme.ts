// Check: something that is a concept and a scheme.

import { KINDS } from '../model/names.ts'
import { defineCheck } from './define-check.ts'
import { KIND_MESSAGES, kindClashes } from './kind-clashes.ts'
import { skos } from './references.ts'
import { resourcesOf } from './texts-of.ts'

export const conceptAndScheme = defineCheck({
  id: 'concept-and-scheme',
  severity: 'error',
  conditions: ['S9'],
  title: { en: 'Concept and scheme at once', nl: 'Begrip en schema tegelijk' },
  why: {
    en: 'A scheme holds concepts and is none itself (S9); tools show it as one or the other.',
    nl: 'Een schema bevat begrippen en is er zelf geen (S9); het ene programma toont het zo, het andere anders.',
  },
  fix: { en: 'Remove one of the two types.', nl: 'Haal een van de twee typen weg.' },
  messages: {
    both: {
      en: '{label} is a concept and a concept scheme.',
      nl: '{label} is een begrip en een begrippenschema.',
    },
    ...KIND_MESSAGES,
  },
  references: [skos('S9')],
  examples: {
    ok: [
      { turtle: 'ex:a a skos:Concept, ex:Thing .' },
      {
        turtle:
          'ex:a a skos:Concept ; skos:topConceptOf ex:s ; skos:inScheme ex:s, ex:t . ex:s a skos:ConceptScheme .',
      },
    ],
    notOk: [
      { turtle: 'ex:a a skos:Concept, skos:ConceptScheme .', messages: ['both'] },
      { turtle: 'ex:a a skos:ConceptScheme ; skos:broader ex:b .', messages: ['domain'] },
      { turtle: 'ex:a a skos:Concept ; skos:hasTopConcept ex:b .', messages: ['domain'] },
      { turtle: 'ex:a a skos:Concept ; skos:inScheme ex:b . ex:b a skos:Concept .', messages: ['range'] },
      {
        turtle: 'ex:a a skos:Concept ; skos:broader ex:s . ex:s a skos:ConceptScheme .',
        messages: ['range'],
      },
    ],
  },
  *check(subject) {
    const { vocabulary } = subject
    for (const { uri, types } of resourcesOf(vocabulary))
      if ([KINDS.concepts, KINDS.schemes].every((kind) => kind.some((type) => types.includes(type))))
        yield { message: 'both', subject: uri }
    yield* kindClashes(subject, (one, other) => one !== 'collections' && other !== 'collections')
  },
})
