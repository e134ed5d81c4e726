// What a vocabulary states of its scheme -> the same as DCAT-AP asks for it, with whom and what it speaks of.

import { createHash } from 'node:crypto'
import { DCTERMS, OWL, RDFS, SKOS, TYPE, XSD } from '../model/names.ts'
import { literalsOf } from '../model/texts.ts'
import type { Literal, Node, Property, Scheme, Vocabulary } from '../model/vocabulary.ts'
import { ADMS, DCAT, FOAF, toLanguageUri, VCARD } from './names.ts'

export interface Stated {
  own: Property[]
  /** Publishers, licences, contacts. */
  others: { uri: string; other: Property[] }[]
}

/** Dublin Core's first names for what has one among its terms as well. */
const DC = 'http://purl.org/dc/elements/1.1/'
const FIRST_NAMES = new Set([
  'title',
  'description',
  'creator',
  'publisher',
  'contributor',
  'rights',
  'language',
])

/** What DCAT-AP takes no plain text for: which class it is instead, and by what that is called. */
const CLASSES: Readonly<Record<string, [type: string, name: string]>> = {
  [`${DCTERMS}publisher`]: [`${FOAF}Agent`, `${FOAF}name`],
  [`${DCTERMS}creator`]: [`${FOAF}Agent`, `${FOAF}name`],
  [`${DCTERMS}contributor`]: [`${FOAF}Agent`, `${FOAF}name`],
  [`${DCTERMS}rightsHolder`]: [`${FOAF}Agent`, `${FOAF}name`],
  [`${DCTERMS}license`]: [`${DCTERMS}LicenseDocument`, `${RDFS}label`],
  [`${DCTERMS}rights`]: [`${DCTERMS}RightsStatement`, `${RDFS}label`],
  [`${DCTERMS}accessRights`]: [`${DCTERMS}RightsStatement`, `${RDFS}label`],
  [`${DCAT}contactPoint`]: [`${VCARD}Kind`, `${VCARD}fn`],
}

export function statedOf(scheme: Scheme, { resources }: Pick<Vocabulary, 'resources'>): Stated {
  const byUri = new Map(resources.map(({ uri, other }) => [uri, [...other]]))
  const said = [...textsOf(scheme), ...(scheme.other ?? [])].flatMap(toTerm)
  // A first name stands in for the term, and says nothing beside it.
  const terms = new Set(said.flatMap(({ property, isFirst }) => (isFirst ? [] : [property.predicate])))
  const own = said
    .filter(({ property, isFirst }) => !isFirst || !terms.has(property.predicate))
    .map(({ property }) => toResource(property, byUri))
  const spoken = new Set(own.flatMap(targetOf))
  // A set gives what is added while it is walked.
  for (const uri of spoken) for (const next of (byUri.get(uri) ?? []).flatMap(targetOf)) spoken.add(next)
  return { own, others: [...spoken].flatMap((uri) => toDescription(uri, byUri.get(uri))) }
}

/** Its labels and notes, where Dublin Core says nothing. */
function textsOf(scheme: Scheme): Property[] {
  const has = (name: string): boolean =>
    (scheme.other ?? []).some(({ predicate }) => predicate === DCTERMS + name || predicate === DC + name)
  const labels = (scheme.other ?? []).flatMap(({ predicate, object }) =>
    predicate === `${RDFS}label` && 'value' in object ? [object] : [],
  )
  const titles = [literalsOf(scheme.title), literalsOf(scheme.prefLabel), has('title') ? [] : labels]
  const notes = [scheme.definition, scheme.scopeNote, scheme.note].map(literalsOf)
  const firstOf = (some: readonly Literal[][]): Literal[] => some.find(({ length }) => length > 0) ?? []
  return [
    ...firstOf(titles).map((object) => ({ predicate: `${DCTERMS}title`, object })),
    ...(has('description') ? [] : firstOf(notes)).map((object) => ({
      predicate: `${DCTERMS}description`,
      object,
    })),
  ]
}

function toTerm({ predicate, object }: Property): { property: Property; isFirst?: true }[] {
  const name = predicate.startsWith(DC) ? predicate.slice(DC.length) : ''
  if (FIRST_NAMES.has(name)) return [{ property: { predicate: DCTERMS + name, object }, isFirst: true }]
  const isTaken =
    [DCTERMS, DCAT, ADMS].some((one) => predicate.startsWith(one)) || predicate === `${OWL}versionInfo`
  return isTaken ? [{ property: { predicate, object } }] : []
}

/** A name alone as what it names; the same name is the same node in every description. */
function toResource({ predicate, object }: Property, byUri: Map<string, Property[]>): Property {
  if (predicate === `${DCTERMS}language`) return { predicate, object: toLanguage(object) }
  if (DATES.has(predicate)) return { predicate, object: toDate(object) }
  const [type, name] = CLASSES[predicate] ?? []
  if (!type || !name) return { predicate, object }
  const uri = 'uri' in object ? object.uri : (addressIn(object) ?? nodeOf(type, object))
  const known = byUri.get(uri) ?? []
  const called = 'uri' in object || addressIn(object) ? [] : [{ predicate: name, object }]
  // Whoever is called by a label is called so in the words of the class too.
  const labels = known.some((one) => one.predicate === name)
    ? []
    : known.flatMap((one) => (NAMES.has(one.predicate) ? [{ predicate: name, object: one.object }] : []))
  const isTyped = known.some(
    (one) => one.predicate === TYPE && 'uri' in one.object && one.object.uri === type,
  )
  byUri.set(uri, [
    ...known,
    ...(isTyped ? [] : [{ predicate: TYPE, object: { uri: type } }]),
    ...labels,
    ...called,
  ])
  return { predicate, object: { uri } }
}

const NAMES = new Set([`${RDFS}label`, `${SKOS}prefLabel`, `${FOAF}name`, `${VCARD}fn`])

const toLanguage = (object: Node): Node => {
  const uri = 'value' in object ? toLanguageUri(object.value) : undefined
  return uri === undefined ? object : { uri }
}

const DATES = new Set(['created', 'issued', 'modified'].map((name) => DCTERMS + name))

/** Dates are often written as plain text; DCAT-AP takes those of XML Schema. */
function toDate(object: Node): Node {
  if ('uri' in object || object.datatype || object.language) return object
  const { value } = object
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return { value, datatype: `${XSD}date` }
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)?$/.test(value)) return { value, datatype: `${XSD}dateTime` }
  return /^\d{4}(-\d\d)?$/.test(value)
    ? { value, datatype: `${XSD}${value.length === 4 ? 'gYear' : 'gYearMonth'}` }
    : object
}

const addressIn = ({ value }: Literal): string | undefined =>
  /^(https?:|mailto:)\S+$/.test(value) && URL.canParse(value) ? value : undefined

const nodeOf = (type: string, { value, language = '' }: Literal): string =>
  `_:stated-${createHash('sha256').update(`${type} ${language} ${value}`).digest('hex').slice(0, 12)}`

const targetOf = ({ object }: Property): string[] => ('uri' in object ? [object.uri] : [])

const toDescription = (uri: string, other: Property[] | undefined) => (other ? [{ uri, other }] : [])
