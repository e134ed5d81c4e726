// Check: a label with a datatype, or a code with a language.

import { LABELS, type LabelKind, NOTATION, SKOS, XSD } from '../model/names.ts'
import { addText } from '../model/texts.ts'
import type { Property, Resource } from '../model/vocabulary.ts'
import { defineCheck } from './define-check.ts'
import { skos } from './references.ts'
import { resourcesOf } from './texts-of.ts'

export const literalTypes = defineCheck({
  id: 'literal-types',
  severity: 'error',
  conditions: ['S12'],
  title: { en: 'Label with a datatype', nl: 'Label met een datatype' },
  why: {
    en: 'A label is a text in a language (S12); one with a datatype is no label, and is shown, found and matched nowhere.',
    nl: 'Een label is een tekst in een taal (S12); een met een datatype is er geen, en wordt nergens getoond, gevonden of herkend.',
  },
  fix: {
    en: 'Write the text with its language: "1984"@nl. The automatic fix makes a text without a language of a datatype of XML Schema.',
    nl: 'Schrijf de tekst met zijn taal: "1984"@nl. De automatische reparatie maakt van een datatype van XML Schema een tekst zonder taal.',
  },
  messages: {
    typed: {
      en: '{label} has a {property} with the datatype {datatype}: "{text}".',
      nl: '{label} heeft een {property} met het datatype {datatype}: "{text}".',
    },
    markup: {
      en: '{label} has a {property} with the datatype {datatype}, of which only a person can make a text: "{text}".',
      nl: '{label} heeft een {property} met het datatype {datatype}, waar alleen een mens een tekst van kan maken: "{text}".',
    },
    tagged: {
      en: '{label} has the notation "{text}" in the language {language}; a code has none.',
      nl: '{label} heeft de notatie "{text}" in de taal {language}; een code heeft er geen.',
    },
  },
  references: [skos('S12')],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:prefLabel "1984"@nl, "x"^^xsd:string ; skos:notation "1"^^ex:code ; skos:note "2026"^^xsd:gYear .',
      },
    ],
    notOk: [
      {
        turtle: 'ex:a a skos:Concept ; skos:prefLabel 1984 ; skos:altLabel "x"^^xsd:token .',
        messages: ['typed', 'typed'],
      },
      {
        turtle:
          'ex:a a skos:Concept ; skos:prefLabel "<b>Tas</b>"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML> .',
        messages: ['markup'],
      },
      { turtle: 'ex:a a skos:Concept ; skos:notation "K1"@nl .', messages: ['tagged'] },
    ],
  },
  *check({ vocabulary }) {
    for (const { uri, other = [] } of resourcesOf(vocabulary)) {
      for (const { predicate, object } of other) {
        if ('uri' in object) continue
        const { value: text, language, datatype } = object
        const property = labelOf(predicate)
        if (property !== undefined && datatype !== undefined)
          yield {
            message: datatype.startsWith(XSD) ? 'typed' : 'markup',
            subject: uri,
            property,
            values: { property, datatype, text: text.slice(0, 60) },
          }
        else if (predicate === NOTATION && language !== undefined)
          yield { message: 'tagged', subject: uri, property: 'notation', values: { language, text } }
      }
    }
  },
  repair({ vocabulary }) {
    const mend = <Item extends Resource>(resource: Item): Item => {
      const typed = (resource.other ?? []).filter(isTyped)
      if (typed.length === 0) return resource
      const { other = [], ...rest } = resource
      const mended = { ...rest } as Item
      for (const { predicate, object } of typed) {
        const kind = labelOf(predicate)
        if (kind && 'value' in object) mended[kind] = addText({ ...mended[kind] }, { value: object.value })
      }
      const left = other.filter((one) => !typed.includes(one))
      return left.length > 0 ? { ...mended, other: left } : mended
    }
    const { schemes, concepts, collections } = vocabulary
    return {
      ...vocabulary,
      schemes: schemes.map(mend),
      concepts: concepts.map(mend),
      collections: collections.map(mend),
    }
  },
})

const labelOf = (predicate: string): LabelKind | undefined => LABELS.find((name) => predicate === SKOS + name)

/** What XML Schema writes is a text as it stands; markup is not, and what others mean by theirs is not known. */
const isTyped = ({ predicate, object }: Property): boolean =>
  labelOf(predicate) !== undefined && 'value' in object && (object.datatype?.startsWith(XSD) ?? false)
