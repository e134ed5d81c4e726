// Check: a label that is a resource, and has no text, several, or is a concept as well.
import { type Kind, LABELS, TYPE } from '../model/names.ts'
import type { Node, Property } from '../model/vocabulary.ts'
import { LITERAL_FORM, SKOS_XL } from '../read-xl-labels.ts'
import { defineCheck } from './define-check.ts'
import { skos } from './references.ts'
import { resourcesOf } from './texts-of.ts'

export const brokenXlLabels = defineCheck({
  id: 'broken-xl-labels',
  severity: 'error',
  conditions: ['S48', 'S52'],
  title: { en: 'Label as a resource that is none', nl: 'Label als bron dat er geen is' },
  why: {
    en: 'A label of SKOS-XL is its literal form: exactly one text (S52), and no concept (S48). Without one there is nothing to show or to find.',
    nl: 'Een label van SKOS-XL is zijn literal form: precies één tekst (S52), en geen begrip (S48). Zonder die tekst valt er niets te tonen of te vinden.',
  },
  fix: {
    en: 'Give the label one skosxl:literalForm with a language, make two labels of two texts, or remove the link to it.',
    nl: 'Geef het label één skosxl:literalForm met een taal, maak van twee teksten twee labels, of haal de verwijzing weg.',
  },
  messages: {
    gone: {
      en: '{label} has skosxl:{property} <{uri}>, which the vocabulary does not describe.',
      nl: '{label} heeft skosxl:{property} <{uri}>, en dat beschrijft de woordenlijst niet.',
    },
    text: {
      en: '{label} has the text "{text}" as skosxl:{property}, which leads to a label and is none. Write skos:{property}.',
      nl: '{label} heeft de tekst "{text}" als skosxl:{property}; dat verwijst naar een label en is er geen. Schrijf skos:{property}.',
    },
    empty: {
      en: '{label} has skosxl:{property} <{uri}>, which has no skosxl:literalForm that is a text.',
      nl: '{label} heeft skosxl:{property} <{uri}>, en dat heeft geen skosxl:literalForm die een tekst is.',
    },
    several: {
      en: '{label} has skosxl:{property} <{uri}>, which has {count} literal forms: {texts}.',
      nl: '{label} heeft skosxl:{property} <{uri}>, en dat heeft {count} keer een literal form: {texts}.',
    },
    unused: {
      en: '{label} is a skosxl:Label that nothing has, with {count} literal forms and not one.',
      nl: '{label} is een skosxl:Label dat niets heeft, met {count} keer een literal form en niet één keer.',
    },
    both: {
      en: '{label} is a skosxl:Label and a {other}.',
      nl: '{label} is een skosxl:Label en een {other}.',
    },
  },
  references: [skos('S48'), skos('S52')],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skosxl:prefLabel ex:l ; skosxl:altLabel [ skosxl:literalForm "Zak"@nl ] . ex:l a skosxl:Label ; skosxl:literalForm "Tas"@nl .',
      },
      { turtle: 'ex:l a skosxl:Label ; skosxl:literalForm "Tas"@nl .' },
    ],
    notOk: [
      { turtle: 'ex:a a skos:Concept ; skosxl:altLabel ex:gone .', messages: ['gone'] },
      { turtle: 'ex:a a skos:Concept ; skosxl:prefLabel "Tas"@nl .', messages: ['text'] },
      { turtle: 'ex:a a skos:Concept ; skosxl:prefLabel ex:l . ex:l a skosxl:Label .', messages: ['empty'] },
      {
        turtle: 'ex:a a skos:Concept ; skosxl:prefLabel [ a skosxl:Label ; skosxl:literalForm 1984 ] .',
        messages: ['empty'],
      },
      {
        turtle:
          'ex:a a skos:Collection ; skosxl:prefLabel ex:l . ex:l a skosxl:Label ; skosxl:literalForm "Tas"@nl, "Bag"@en .',
        messages: ['several'],
      },
      {
        turtle: 'ex:a a skos:Concept ; skosxl:prefLabel [ skosxl:literalForm "Tas"@nl, 1984 ] .',
        messages: ['several'],
      },
      {
        turtle: 'ex:l a skosxl:Label . ex:m a skosxl:Label ; skosxl:literalForm "Tas", "Zak" .',
        messages: ['unused', 'unused'],
      },
      {
        turtle: 'ex:a a skos:Concept, skosxl:Label ; skosxl:literalForm "Tas"@nl .',
        messages: ['both'],
      },
      {
        turtle:
          'ex:a a skos:Concept ; skosxl:altLabel ex:s . ex:s a skos:ConceptScheme . ex:c a skos:Collection ; skosxl:literalForm "Tas"@nl .',
        messages: ['both', 'both'],
      },
    ],
  },
  *check({ vocabulary }) {
    const forms = new Map(vocabulary.resources.map(({ uri, other }) => [uri, formsIn(other)]))
    const described = resourcesOf(vocabulary)
    const own = new Set(described.map(({ uri }) => uri))
    const used = new Set<string>()
    for (const { uri: subject, other = [] } of described)
      for (const { predicate, object } of other) {
        const property = LABELS.find((kind) => predicate === SKOS_XL + kind)
        if (property === undefined) continue
        if ('value' in object) {
          yield { message: 'text', subject, property, values: { property, text: object.value } }
          continue
        }
        const { uri } = object
        used.add(uri)
        if (own.has(uri)) continue
        const values = { property, uri }
        const said = forms.get(uri)
        if (!said) yield { message: 'gone', subject, property, values }
        else if (!said.some(isText)) yield { message: 'empty', subject, property, values }
        else if (said.length > 1) {
          const texts = said.map((form) => `"${'uri' in form ? form.uri : form.value}"`).join(', ')
          yield { message: 'several', subject, property, values: { ...values, count: said.length, texts } }
        }
      }
    for (const { uri, other } of vocabulary.resources) {
      const count = forms.get(uri)?.length ?? 0
      if (!used.has(uri) && count !== 1 && other.some(saysLabel))
        yield { message: 'unused', subject: uri, values: { count } }
    }
    for (const [kind, name] of CLASSES)
      for (const { uri, types, other = [] } of vocabulary[kind])
        if (types.includes(LABEL) || used.has(uri) || other.some(saysLabel))
          yield { message: 'both', subject: uri, values: { other: name } }
  },
})

const LABEL = `${SKOS_XL}Label`
const CLASSES: [Kind, string][] = [
  ['schemes', 'ConceptScheme'],
  ['collections', 'Collection'],
  ['concepts', 'Concept'],
]

const formsIn = (properties: readonly Property[]): Node[] =>
  properties.flatMap(({ predicate, object }) => (predicate === LITERAL_FORM ? [object] : []))

/** S51: a literal form is a plain literal. */
const isText = (form: Node): boolean => 'value' in form && form.datatype === undefined

/** By its type, or by what only a label has (S50). */
const saysLabel = ({ predicate, object }: Property): boolean =>
  predicate === LITERAL_FORM || (predicate === TYPE && 'uri' in object && object.uri === LABEL)
