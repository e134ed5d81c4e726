// A vocabulary to its resources and each resource to its texts, for checks that look at all of them.
import { LABELS, type LabelKind, NOTES } from '../model/names.ts'
import type { Collection, Concept, Scheme, Vocabulary } from '../model/vocabulary.ts'

export type Described = Concept | Scheme | Collection

export const resourcesOf = ({ schemes, concepts, collections }: Vocabulary): Described[] => [
  ...schemes,
  ...concepts,
  ...collections,
]

export interface Text<Property extends string = string> {
  property: Property
  language: string
  value: string
}

export const labelsOf = (resource: Described): Text<LabelKind>[] =>
  LABELS.flatMap((property) => flatten(property, resource[property]))

export const notesOf = (resource: Described): Text[] =>
  NOTES.flatMap((property) => flatten(property, resource[property]))

function flatten<Property extends string>(
  property: Property,
  texts: Record<string, string[]> | undefined,
): Text<Property>[] {
  return Object.entries(texts ?? {}).flatMap(([language, values]) =>
    values.map((value) => ({ property, language, value })),
  )
}
