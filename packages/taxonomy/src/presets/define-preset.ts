// A preset as people write it -> the vocabulary it is, with a URI of its own for every concept.
import { ATTRIBUTE, type AttributeDefinition, type SchemeKind } from '../model/scheme-kind.ts'
import type { Concept, Property, Texts, Vocabulary } from '../model/vocabulary.ts'

export interface PresetConcept {
  /** The last part of its key. */
  id: string
  nl: string
  en: string
  alt?: { nl?: string[]; en?: string[] }
  about?: { nl: string; en: string }
  /** Values of typed attributes; of type `concepts` these are keys. */
  attributes?: Record<string, string[]>
  narrower?: PresetConcept[]
}

export interface Preset {
  key: string
  kind: SchemeKind
  label: { nl: string; en: string }
  /** What it is for, in one sentence. */
  about: { nl: string; en: string }
  attributes?: AttributeDefinition[]
  concepts: PresetConcept[]
}

const SKOS = 'http://www.w3.org/2004/02/skos/core#'

export const definePreset = (preset: Preset): Preset => preset

export const conceptCountOf = (concepts: readonly PresetConcept[]): number =>
  concepts.reduce((sum, { narrower = [] }) => sum + 1 + conceptCountOf(narrower), 0)

export function presetToVocabulary({ key, label, about, concepts }: Preset): Vocabulary {
  const scheme = `urn:kanaal:${key}`
  const uriOf = ({ id }: PresetConcept): string => `${scheme}:${id}`
  const walk = (concept: PresetConcept, parent: string | undefined): Concept[] => {
    const { nl, en, alt, about, narrower = [] } = concept
    const uri = uriOf(concept)
    const place = parent ? { broader: [parent] } : { topConceptOf: [scheme] }
    const other = attributesOf(concept)
    const own: Concept = {
      uri,
      types: [`${SKOS}Concept`],
      prefLabel: { en: [en], nl: [nl] },
      inScheme: [scheme],
      ...place,
      ...(alt ? { altLabel: alt as Texts } : {}),
      ...(about ? { definition: { en: [about.en], nl: [about.nl] } } : {}),
      ...(other.length > 0 ? { other } : {}),
    }
    return [own, ...narrower.flatMap((child) => walk(child, uri))]
  }
  return {
    prefixes: {},
    schemes: [
      {
        uri: scheme,
        types: [`${SKOS}ConceptScheme`],
        prefLabel: { en: [label.en], nl: [label.nl] },
        other: (['en', 'nl'] as const).map((language) => ({
          predicate: 'http://purl.org/dc/terms/description',
          object: { value: about[language], language },
        })),
      },
    ],
    concepts: concepts.flatMap((concept) => walk(concept, undefined)),
    collections: [],
    resources: [],
  }
}

const attributesOf = ({ attributes = {} }: PresetConcept): Property[] =>
  Object.entries(attributes).flatMap(([key, values]) =>
    values.map((value) => ({ predicate: ATTRIBUTE + key, object: { value } })),
  )
