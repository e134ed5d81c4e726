// Metadata to the concepts its values name by key, each with what it is to the document.
import type { Metadata } from '@kanaal/types'

export interface NamedConcept {
  key: string
  role: string
  /** The metadata that names it. */
  field: string
}

/** What a concept is to the document follows from the metadata that names it. */
const ROLES = {
  topics: 'subject',
  categories: 'subject',
  tags: 'subject',
  keywords: 'subject',
  persona: 'audience',
  journeyStage: 'journeyStage',
  purpose: 'purpose',
} as const

/** `topic:rugzak`: the key of a scheme and the concept's own, as the taxonomy makes them. */
const KEY = /^[a-z0-9][a-z0-9-]*:[a-z0-9][a-z0-9-]*$/

/**
 * Only what is written as a key; whether a vocabulary knows it is for the inputs to say.
 *
 * `{ topics: ['topic:rugzak', 'School'], purpose: 'purpose:sale' }` gives
 * `[{ key: 'topic:rugzak', role: 'subject', field: 'topics' }, { key: 'purpose:sale', role: 'purpose', field: 'purpose' }]`
 */
export function namedConcepts(metadata: Metadata): NamedConcept[] {
  const named = Object.entries(ROLES).flatMap(([field, role]) =>
    [metadata[field as keyof typeof ROLES] ?? []]
      .flat()
      .filter((value) => KEY.test(value))
      .map((key) => ({ key, role, field })),
  )
  return named.filter(({ key }, index) => named.findIndex((one) => one.key === key) === index)
}

/** Metadata without the keys that `isDropped` names; a list that held nothing else is gone. */
export function withoutConcepts(metadata: Metadata, isDropped: (key: string) => boolean): Metadata {
  const dropped = new Set(namedConcepts(metadata).flatMap(({ key }) => (isDropped(key) ? [key] : [])))
  if (dropped.size === 0) return metadata
  const kept = Object.entries(metadata).flatMap(([field, value]) => {
    if (!Object.hasOwn(ROLES, field)) return [[field, value] as const]
    if (!Array.isArray(value)) return dropped.has(value as string) ? [] : [[field, value] as const]
    const rest = (value as string[]).filter((key) => !dropped.has(key))
    return rest.length > 0 ? [[field, rest] as const] : []
  })
  return Object.fromEntries(kept) as Metadata
}
