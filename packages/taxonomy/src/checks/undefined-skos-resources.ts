// Check: a name in the SKOS namespace that SKOS does not have.

import { SKOS } from '../model/names.ts'
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'
import { resourcesOf } from './texts-of.ts'

/** Every name of the SKOS Reference; `subject`, `symbol` and others of the drafts are gone. */
const NAMES = new Set(
  `Collection Concept ConceptScheme OrderedCollection altLabel broadMatch broader broaderTransitive changeNote closeMatch
   definition editorialNote exactMatch example hasTopConcept hiddenLabel historyNote inScheme mappingRelation member memberList
   narrowMatch narrower narrowerTransitive notation note prefLabel related relatedMatch scopeNote semanticRelation
   topConceptOf`.split(/\s+/),
)

export const undefinedSkosResources = defineCheck({
  id: 'undefined-skos-resources',

  severity: 'error',
  title: { en: 'Not a name of SKOS', nl: 'Geen naam uit SKOS' },
  why: {
    en: 'Nobody reads it: the relation or label is as good as not there.',
    nl: 'Niemand leest het: de relatie of het label is er zo goed als niet.',
  },
  fix: {
    en: 'Write the name as the SKOS Reference has it.',
    nl: 'Schrijf de naam zoals in de SKOS Reference.',
  },
  messages: {
    unknown: {
      en: '{label} uses skos:{name}, which SKOS does not have.',
      nl: '{label} gebruikt skos:{name}, en dat kent SKOS niet.',
    },
    misused: {
      en: '{label} has a skos:{name} that is no {expected}.',
      nl: '{label} heeft een skos:{name} die geen {expected} is.',
    },
  },
  references: [
    QSKOS,
    { title: 'SKOS Reference', url: 'https://www.w3.org/TR/skos-reference/', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [
      { turtle: 'ex:a a skos:Concept ; skos:mappingRelation ex:b ; skos:definition ex:d . ex:d ex:x "y" .' },
    ],
    notOk: [
      { turtle: 'ex:a a skos:Concept, skos:Koncept .', messages: ['unknown'] },
      { turtle: 'ex:a a skos:Concept ; skos:subject ex:b .', messages: ['unknown'] },
      { turtle: 'ex:a a skos:Concept ; skos:broader "Tas" .', messages: ['misused'] },
      { turtle: 'ex:a a skos:Concept ; skos:prefLabel ex:b .', messages: ['misused'] },
    ],
  },
  *check({ vocabulary }) {
    for (const { uri, types, other = [] } of resourcesOf(vocabulary)) {
      for (const type of types.filter((name) => isUnknown(name)))
        yield { message: 'unknown', subject: uri, values: { name: type.slice(SKOS.length) } }
      for (const { predicate, object } of other) {
        if (!predicate.startsWith(SKOS)) continue
        const name = predicate.slice(SKOS.length)
        const expected = 'uri' in object ? 'text' : 'resource'
        if (isUnknown(predicate)) yield { message: 'unknown', subject: uri, values: { name } }
        else if (/Label$|^notation$/.test(name) === (expected === 'text') && !MAY_BE_EITHER.test(name))
          yield { message: 'misused', subject: uri, values: { name, expected } }
      }
    }
  },
})

/** A note may be a resource of its own (SKOS Primer 4.2); the two general relations have no property of ours. */
const MAY_BE_EITHER = /[nN]ote$|^definition$|^example$|^semanticRelation$|^mappingRelation$|^memberList$/

const isUnknown = (uri: string): boolean => uri.startsWith(SKOS) && !NAMES.has(uri.slice(SKOS.length))
