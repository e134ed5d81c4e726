// Check: a relation that is stated in one direction only.

import type { Concept } from '../model/vocabulary.ts'
import { changeLinks } from './change.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { QSKOS } from './references.ts'

/** Each with its inverse (SKOS S23, S25, S26 and ISO 25964). */
const INVERSES = [
  ['broader', 'narrower'],
  ['narrower', 'broader'],
  ['related', 'related'],
  ['broaderGeneric', 'narrowerGeneric'],
  ['narrowerGeneric', 'broaderGeneric'],
  ['broaderPartitive', 'narrowerPartitive'],
  ['narrowerPartitive', 'broaderPartitive'],
  ['broaderInstantial', 'narrowerInstantial'],
  ['narrowerInstantial', 'broaderInstantial'],
] as const satisfies [keyof Concept, keyof Concept][]

export const unidirectionallyRelatedConcepts = defineCheck({
  id: 'unidirectionally-related-concepts',

  severity: 'info',
  title: { en: 'Relation in one direction', nl: 'Relatie in één richting' },
  why: {
    en: 'SKOS infers the other direction, but many tools show only what is stated.',
    nl: 'SKOS leidt de andere richting af, maar veel programma’s tonen alleen wat er staat.',
  },
  fix: {
    en: 'State both directions. The automatic fix does it.',
    nl: 'Vermeld beide richtingen. De automatische reparatie doet dat.',
  },
  messages: {
    oneWay: {
      en: '{label} has {property} {other}, which does not have {inverse} in return.',
      nl: '{label} heeft {property} {other}, en dat heeft omgekeerd geen {inverse}.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:broader ex:b . ex:b a skos:Concept ; skos:narrower ex:a .' }],
    notOk: [
      { turtle: 'ex:a a skos:Concept ; skos:related ex:b . ex:b a skos:Concept .', messages: ['oneWay'] },
    ],
  },
  *check({ vocabulary, graph }) {
    for (const concept of vocabulary.concepts) {
      for (const [property, inverse] of INVERSES) {
        for (const uri of concept[property] ?? []) {
          const other = graph.concept(uri)
          if (!other || uri === concept.uri || other[inverse]?.includes(concept.uri)) continue
          const values = { property, inverse, other: nameOf(uri, graph) }
          yield { message: 'oneWay', subject: concept.uri, others: [uri], property, values }
        }
      }
    }
  },
  repair({ vocabulary }) {
    const missing = new Map<string, Map<(typeof INVERSES)[number][1], string[]>>()
    for (const concept of vocabulary.concepts) {
      for (const [property, inverse] of INVERSES) {
        for (const uri of concept[property] ?? []) {
          const own = missing.get(uri) ?? new Map<(typeof INVERSES)[number][1], string[]>()
          missing.set(uri, own.set(inverse, [...(own.get(inverse) ?? []), concept.uri]))
        }
      }
    }
    const complete = (concept: Concept): Concept =>
      [...(missing.get(concept.uri) ?? [])].reduce(
        (done, [name, add]) => changeLinks(done, name, { add }),
        concept,
      )
    return { ...vocabulary, concepts: vocabulary.concepts.map(complete) }
  },
})
