// The typed attributes of a concept -> texts by the key of each attribute; and texts -> the properties they are kept as.
import { ATTRIBUTE, type AttributeDefinition } from '../model/scheme-kind.ts'
import type { Concept, Property } from '../model/vocabulary.ts'
import { refuse } from './refused-edit.ts'

export function attributesIn(skos: Pick<Concept, 'other'>): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { predicate, object } of skos.other ?? []) {
    if (!predicate.startsWith(ATTRIBUTE)) continue
    const key = predicate.slice(ATTRIBUTE.length)
    found[key] = [...(found[key] ?? []), 'uri' in object ? object.uri : object.value]
  }
  return found
}

export function withAttributes(
  other: readonly Property[],
  values: Record<string, string[]>,
  definitions: readonly AttributeDefinition[],
): Property[] {
  const kept = other.filter(({ predicate }) => !Object.hasOwn(values, predicate.slice(ATTRIBUTE.length)))
  const added = Object.entries(values).flatMap(([key, list]): Property[] => {
    const definition = definitions.find((one) => one.key === key)
    if (!definition) refuse(['attributes', key], 'attribute-unknown', { attribute: key })
    return list
      .filter((value) => value.trim() !== '')
      .map((value) => {
        if (definition.type === 'number' && !Number.isFinite(Number(value))) {
          refuse(['attributes', key], 'number-invalid', { value })
        }
        return { predicate: ATTRIBUTE + key, object: { value } }
      })
  })
  return [...kept, ...added]
}
