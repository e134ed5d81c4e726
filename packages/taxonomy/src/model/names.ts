// The names of SKOS, ISO 25964 and Dublin Core as URIs: one table that readers and writers share.

export const SKOS = 'http://www.w3.org/2004/02/skos/core#'
export const ISO_THES = 'http://purl.org/iso25964/skos-thes#'
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
export const OWL = 'http://www.w3.org/2002/07/owl#'
export const XSD = 'http://www.w3.org/2001/XMLSchema#'
export const DCTERMS = 'http://purl.org/dc/terms/'

export const TYPE = `${RDF}type`
export const NOTATION = `${SKOS}notation`
export const MEMBER_LIST = `${SKOS}memberList`
export const DEPRECATED = `${OWL}deprecated`
export const TITLE = `${DCTERMS}title`
export const BOOLEAN = `${XSD}boolean`

/** Prefixes that need no declaration by the user. */
export const PREFIXES: Readonly<Record<string, string>> = {
  dcterms: DCTERMS,
  'iso-thes': ISO_THES,
  owl: OWL,
  rdf: RDF,
  rdfs: RDFS,
  skos: SKOS,
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  xsd: XSD,
}

export const LABELS = ['prefLabel', 'altLabel', 'hiddenLabel'] as const
export type LabelKind = (typeof LABELS)[number]

export const NOTES = [
  'note',
  'definition',
  'scopeNote',
  'example',
  'historyNote',
  'editorialNote',
  'changeNote',
] as const

export const MAPPINGS = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const

export const BROADER = ['broader', 'broaderGeneric', 'broaderPartitive', 'broaderInstantial'] as const
export const NARROWER = ['narrower', 'narrowerGeneric', 'narrowerPartitive', 'narrowerInstantial'] as const

const RESOURCE_LINKS = ['inScheme', 'isReplacedBy'] as const
/** Properties of a concept whose objects are resources, in the order they are written. */
export const CONCEPT_LINKS = [
  'topConceptOf',
  ...RESOURCE_LINKS,
  ...BROADER,
  ...NARROWER,
  'related',
  'broaderTransitive',
  'narrowerTransitive',
  ...MAPPINGS,
] as const
export const SCHEME_LINKS = [...RESOURCE_LINKS, 'hasTopConcept'] as const
export const COLLECTION_LINKS = [...RESOURCE_LINKS, 'member'] as const

const fromIso = new Set<string>([...BROADER.slice(1), ...NARROWER.slice(1)])

/** `broader` as `http://www.w3.org/2004/02/skos/core#broader`. */
export function toUri(property: string): string {
  if (property === 'isReplacedBy' || property === 'title') return DCTERMS + property
  return (fromIso.has(property) ? ISO_THES : SKOS) + property
}

/** What makes a subject a scheme, a collection or a concept; in this order, because S9 and S37 may be broken. */
export const KINDS = {
  schemes: [`${SKOS}ConceptScheme`],
  collections: [
    `${SKOS}Collection`,
    `${SKOS}OrderedCollection`,
    `${ISO_THES}ThesaurusArray`,
    `${ISO_THES}ConceptGroup`,
  ],
  concepts: [`${SKOS}Concept`],
} as const
export type Kind = keyof typeof KINDS

/** Code unit order: the same on every machine and in every locale. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
