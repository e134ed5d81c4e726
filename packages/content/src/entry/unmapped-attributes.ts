// A content type's attributes and its field map to those attributes that no channel will ever show.
import { type FieldMap, INJECTED_ATTRIBUTES } from '@kanaal/types'
import { type Attributes, isContent } from './attributes.ts'

/** Names of attributes that say something, and have no part in the map. */
export function unmappedAttributes(attributes: Attributes, fields: FieldMap): string[] {
  const mapped = new Set<string | undefined>([...Object.values(fields).flat(), ...INJECTED_ATTRIBUTES])
  return Object.entries(attributes)
    .filter(([name, attribute]) => isContent(attribute) && !mapped.has(name))
    .map(([name]) => name)
}
