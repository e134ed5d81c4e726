// Statements to a vocabulary: what SKOS has a word for becomes a property, all else is kept as it is.
import {
  BOOLEAN,
  BROADER,
  byCodeUnits,
  COLLECTION_LINKS,
  CONCEPT_LINKS,
  DEPRECATED,
  KINDS,
  type Kind,
  LABELS,
  MAPPINGS,
  NARROWER,
  NOTATION,
  NOTES,
  SCHEME_LINKS,
  SKOS,
  TITLE,
  TYPE,
  toUri,
} from '../model/names.ts'
import type {
  Collection,
  Concept,
  Literal,
  Notation,
  Property,
  Scheme,
  Statement,
  Texts,
  Vocabulary,
} from '../model/vocabulary.ts'
import { SKOS_XL } from '../read-xl-labels.ts'
import { nameBlankNodes } from './name-blank-nodes.ts'
import { takeMemberLists } from './take-member-lists.ts'

const links: Record<Kind, ReadonlyMap<string, string>> = {
  concepts: toTable(CONCEPT_LINKS),
  schemes: toTable(SCHEME_LINKS),
  collections: toTable(COLLECTION_LINKS),
}
const texts = toTable([...LABELS, ...NOTES])

export function fromStatements(all: readonly Statement[], prefixes: Record<string, string> = {}): Vocabulary {
  const { statements, memberLists } = takeMemberLists(all)
  const subjects = new Map<string, Property[]>()
  for (const { subject, predicate, object } of nameBlankNodes(statements)) {
    const known = subjects.get(subject)
    if (known) known.push({ predicate, object })
    else subjects.set(subject, [{ predicate, object }])
  }
  for (const [subject, properties] of subjects) subjects.set(subject, unique(properties))
  for (const subject of memberLists.keys()) if (!subjects.has(subject)) subjects.set(subject, [])

  const inferred = inferKinds(subjects)
  const vocabulary: Vocabulary = { prefixes, schemes: [], concepts: [], collections: [], resources: [] }
  for (const uri of [...subjects.keys()].sort(byCodeUnits)) {
    const properties = subjects.get(uri) ?? []
    const kind = memberLists.has(uri) ? 'collections' : (declaredKind(properties) ?? inferred.get(uri))
    if (kind === undefined) vocabulary.resources.push({ uri, other: sortProperties(properties) })
    else vocabulary[kind].push(toResource(uri, kind, properties, memberLists.get(uri)))
  }
  return vocabulary
}

type AnyResource = Concept & Scheme & Collection

function toResource(uri: string, kind: Kind, properties: Property[], memberList?: string[]): AnyResource {
  const resource: AnyResource = { uri, types: [] }
  const other: Property[] = []
  for (const property of properties) if (!takeProperty(resource, kind, property)) other.push(property)
  for (const value of Object.values(resource)) sortStrings(value)
  resource.notation?.sort((a, b) => byCodeUnits(toKey(a), toKey(b)))
  // The order of a member list is its meaning.
  if (memberList) resource.memberList = memberList
  if (other.length > 0) resource.other = sortProperties(other)
  return resource
}

/** False where the property is none of SKOS Core, or has an object it should not have. */
function takeProperty(resource: AnyResource, kind: Kind, { predicate, object }: Property): boolean {
  if ('uri' in object) {
    if (predicate === TYPE) return addTo(resource, 'types', object.uri)
    const link = links[kind].get(predicate)
    return link !== undefined && addTo(resource, link as LinkName, object.uri)
  }
  if (predicate === DEPRECATED) {
    const isTrue = object.value === 'true' && object.datatype === BOOLEAN
    if (isTrue) resource.deprecated = true
    return isTrue
  }
  if (predicate === NOTATION && object.language === undefined) {
    const notation: Notation = object
    if (resource.notation) resource.notation.push(notation)
    else resource.notation = [notation]
    return true
  }
  const name = kind === 'schemes' && predicate === TITLE ? 'title' : texts.get(predicate)
  if (name === undefined || object.datatype !== undefined) return false
  addLiteral(resource, name as TextName, object)
  return true
}

type KeysOf<Value> = {
  [Key in keyof AnyResource]-?: Value extends Exclude<AnyResource[Key], undefined> ? Key : never
}[keyof AnyResource]
type LinkName = KeysOf<string[]>
type TextName = KeysOf<Texts>

function addTo(resource: AnyResource, name: LinkName, uri: string): boolean {
  const known = resource[name]
  if (known) known.push(uri)
  else resource[name] = [uri]
  return true
}

/** Sorted once at the end: a file may state a hundred thousand texts of one concept. */
function addLiteral(resource: AnyResource, name: TextName, { value, language = '' }: Literal): void {
  const texts: Texts = resource[name] ?? {}
  resource[name] = texts
  const known = Object.hasOwn(texts, language) ? texts[language] : undefined
  if (known) known.push(value)
  else texts[language] = [value]
}

function declaredKind(properties: readonly Property[]): Kind | undefined {
  const types = properties.flatMap(({ predicate, object }) =>
    predicate === TYPE && 'uri' in object ? [object.uri] : [],
  )
  const kinds = Object.keys(KINDS) as Kind[]
  return kinds.find((kind) => KINDS[kind].some((type) => types.includes(type)))
}

const hierarchy = [...BROADER, ...NARROWER, 'related', 'broaderTransitive', 'narrowerTransitive'].map(toUri)
/** SKOS S4 to S8, S19, S31: domains and ranges say what an undeclared resource is. */
const DOMAINS: [Kind, Set<string>][] = [
  ['schemes', new Set([`${SKOS}hasTopConcept`])],
  ['collections', new Set([`${SKOS}member`])],
  ['concepts', new Set([...hierarchy, `${SKOS}topConceptOf`])],
]
const RANGES: [Kind, Set<string>][] = [
  ['schemes', new Set([`${SKOS}inScheme`, `${SKOS}topConceptOf`])],
  ['concepts', new Set([...hierarchy, `${SKOS}hasTopConcept`])],
]

const mappings = new Set(MAPPINGS.map(toUri))
/**
 * SKOS S19, S39 and S40: what has a mapping is a concept. It is one of this vocabulary where SKOS says something else of it
 * too; concepts of others are often the subject of a mapping, and never described beside it.
 */
const isMappedConcept = (properties: readonly Property[]): boolean =>
  properties.some(({ predicate }) => mappings.has(predicate)) &&
  properties.some(
    ({ predicate }) =>
      (predicate.startsWith(SKOS) && !mappings.has(predicate)) || predicate.startsWith(SKOS_XL),
  )

function inferKinds(subjects: ReadonlyMap<string, Property[]>): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const properties of subjects.values()) {
    for (const { predicate, object } of properties) {
      if (!('uri' in object)) continue
      const kind = RANGES.find(([, predicates]) => predicates.has(predicate))?.[0]
      if (kind && !kinds.has(object.uri)) kinds.set(object.uri, kind)
    }
  }
  for (const [uri, properties] of subjects) {
    const kind = DOMAINS.find(([, predicates]) =>
      properties.some(({ predicate }) => predicates.has(predicate)),
    )?.[0]
    if (kind) kinds.set(uri, kind)
    else if (!kinds.has(uri) && isMappedConcept(properties)) kinds.set(uri, 'concepts')
  }
  return kinds
}

/** A graph is a set: a triple stated twice is one. */
function unique(properties: readonly Property[]): Property[] {
  const seen = new Map(
    properties.map((property) => [`${property.predicate} ${toKey(property.object)}`, property]),
  )
  return [...seen.values()]
}

const toKey = (value: object): string => JSON.stringify(value)

export function sortProperties(properties: readonly Property[]): Property[] {
  return [...properties].sort(
    (a, b) => byCodeUnits(a.predicate, b.predicate) || byCodeUnits(toKey(a.object), toKey(b.object)),
  )
}

/** The URIs of a link, or the texts of each language. */
function sortStrings(value: unknown): void {
  if (Array.isArray(value)) {
    if (typeof value[0] === 'string') value.sort(byCodeUnits)
  } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(sortStrings)
}

function toTable(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [toUri(name), name]))
}
