// Check: a collection that is a concept or scheme as well.

import { KINDS } from '../model/names.ts'
import { defineCheck } from './define-check.ts'
import { KIND_MESSAGES, kindClashes } from './kind-clashes.ts'
import { skos } from './references.ts'
import { resourcesOf } from './texts-of.ts'

export const collectionAndConcept = defineCheck({
  id: 'collection-and-concept',
  severity: 'error',
  conditions: ['S37'],
  title: { en: 'Collection and something else', nl: 'Collectie en iets anders' },
  why: {
    en: 'A collection only groups concepts: it has no place in the hierarchy and is never a tag (S37).',
    nl: 'Een collectie groepeert alleen begrippen: ze heeft geen plaats in de hiërarchie en is nooit een term (S37).',
  },
  fix: {
    en: 'Make it a concept with narrower ones, or a collection with members; not both.',
    nl: 'Maak er een begrip met engere begrippen van, of een collectie met leden; niet allebei.',
  },
  messages: {
    both: { en: '{label} is a collection and a {other}.', nl: '{label} is een collectie en een {other}.' },
    ...KIND_MESSAGES,
  },
  references: [skos('S37')],
  examples: {
    ok: [
      { turtle: 'ex:a a skos:Collection, skos:OrderedCollection ; skos:prefLabel "x"@nl .' },
      {
        turtle:
          'ex:a a skos:Collection ; skos:inScheme ex:s ; skos:member ex:b, ex:c . ex:b a skos:Collection . ex:c a skos:Concept .',
      },
    ],
    notOk: [
      { turtle: 'ex:a a skos:Collection, skos:Concept .', messages: ['both'] },
      { turtle: 'ex:a a skos:Collection, skos:ConceptScheme .', messages: ['both'] },
      {
        turtle: 'ex:a a skos:Collection ; skos:broader ex:b ; skos:related ex:c . ex:b a skos:Concept .',
        messages: ['domain', 'domain'],
      },
      {
        turtle: 'ex:a a skos:Collection ; skos:exactMatch ex:b ; skos:topConceptOf ex:s .',
        messages: ['domain', 'domain'],
      },
      { turtle: 'ex:a a skos:Concept ; skos:narrower ex:b . ex:b a skos:Collection .', messages: ['range'] },
      {
        turtle: 'ex:a a skos:Collection ; skos:member ex:s . ex:s a skos:ConceptScheme .',
        messages: ['range'],
      },
      {
        turtle: 'ex:s a skos:ConceptScheme ; skos:hasTopConcept ex:a . ex:a a skos:Collection .',
        messages: ['range'],
      },
      { turtle: 'ex:a a skos:Concept ; skos:member ex:b .', messages: ['domain'] },
    ],
  },
  *check(subject) {
    const { vocabulary } = subject
    for (const { uri, types } of resourcesOf(vocabulary)) {
      const isA = (kind: keyof typeof KINDS): boolean => KINDS[kind].some((type) => types.includes(type))
      if (!isA('collections')) continue
      if (isA('concepts')) yield { message: 'both', subject: uri, values: { other: 'Concept' } }
      if (isA('schemes')) yield { message: 'both', subject: uri, values: { other: 'ConceptScheme' } }
    }
    yield* kindClashes(subject, (one, other) => one === 'collections' || other === 'collections')
  },
})
