// The SKOS Core model as plain data: what every reader gives and every writer, check and tagger takes.

/**
 * Texts by BCP 47 language tag; `''` holds texts without one. One preferred label a language is a rule (SKOS S14), not
 * a shape: what is wrong must be readable to be mended.
 *
 * `{ nl: ['Rugzak'], en: ['Backpack'] }`
 */
export type Texts = Record<string, string[]>

/** A node of RDF: a resource (`_:b0` where it has no name) or a literal. `xsd:string` is left out. */
export type Node = { uri: string } | Literal
export interface Literal {
  value: string
  language?: string
  datatype?: string
}

export interface Property {
  predicate: string
  object: Node
}
export interface Statement extends Property {
  subject: string
}

/** A notation and, where it has one, the datatype that says which system of codes it belongs to. */
export type Notation = Pick<Literal, 'value' | 'datatype'>

export interface Labels {
  prefLabel?: Texts
  altLabel?: Texts
  hiddenLabel?: Texts
}

export interface Notes {
  note?: Texts
  definition?: Texts
  scopeNote?: Texts
  example?: Texts
  historyNote?: Texts
  editorialNote?: Texts
  changeNote?: Texts
}

/** What concepts, schemes and collections have in common. */
export interface Resource extends Labels, Notes {
  uri: string
  /** Every stated `rdf:type`; none where the kind follows from use alone (such as the subject of `skos:broader`). */
  types: string[]
  notation?: Notation[]
  inScheme?: string[]
  /** `owl:deprecated true`. */
  deprecated?: boolean
  /** `dcterms:isReplacedBy`. */
  isReplacedBy?: string[]
  /** Every triple that SKOS Core has no word for, so that nothing is lost on the way. */
  other?: Property[]
}

/** ISO 25964's kinds of hierarchy: genus and species, whole and part, class and instance. */
export interface HierarchySubtypes {
  broaderGeneric?: string[]
  narrowerGeneric?: string[]
  broaderPartitive?: string[]
  narrowerPartitive?: string[]
  broaderInstantial?: string[]
  narrowerInstantial?: string[]
}

export interface Mappings {
  exactMatch?: string[]
  closeMatch?: string[]
  broadMatch?: string[]
  narrowMatch?: string[]
  relatedMatch?: string[]
}

/** Relations are kept as they were stated, in one direction or both; `createGraph` completes them. */
export interface Concept extends Resource, HierarchySubtypes, Mappings {
  broader?: string[]
  narrower?: string[]
  related?: string[]
  broaderTransitive?: string[]
  narrowerTransitive?: string[]
  topConceptOf?: string[]
}

export interface Scheme extends Resource {
  /** `dcterms:title`. */
  title?: Texts
  hasTopConcept?: string[]
}

export interface Collection extends Resource {
  member?: string[]
  /** The members of an ordered collection, in their order. */
  memberList?: string[]
}

/** Each list is sorted by URI in code unit order. */
export interface Vocabulary {
  /** Short names for Turtle and RDF/XML, such as `{ ex: 'https://example.org/' }`. */
  prefixes: Record<string, string>
  schemes: Scheme[]
  concepts: Concept[]
  collections: Collection[]
  /** Subjects that are none of the three, such as a publisher or a SKOS-XL label. */
  resources: { uri: string; other: Property[] }[]
  /** The scheme that reading a list or table made, which has no place to name one. */
  madeScheme?: string
}
