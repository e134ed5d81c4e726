// A concept as a store keeps it -> the same with one property put or taken off.
import type { Concept } from '../model/vocabulary.ts'

/** What it says beside its URI, which never changes. */
export type Said = Omit<Concept, 'uri'>

export interface KeptConcept {
  /** `topic:rugzak` */
  key: string
  uri: string
  /** The key of the scheme that it is kept in. */
  scheme: string
  deprecated: boolean
  skos: Said
}

/** One concept as it was read, and as it should be; `before` is absent for a new one, `after` for one to delete. */
export interface ConceptEdit<Kept extends KeptConcept = KeptConcept> {
  before?: Kept | undefined
  after?: Kept | undefined
}

/** In place; nothing at all is no property. */
export function put<Name extends keyof Omit<Said, 'types'>>(
  skos: Said,
  name: Name,
  value: Concept[Name],
): void {
  const isEmpty = value === undefined || Object.keys(value).length === 0
  if (isEmpty) delete skos[name]
  else skos[name] = value as Said[Name]
}
