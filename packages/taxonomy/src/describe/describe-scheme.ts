// A vocabulary and how it is published -> its description as a dataset: DCAT-AP 3, ADMS and VoID, in our own model.

import { type Format, MEDIA_TYPES } from '../format.ts'
import { DCTERMS, LABELS, OWL, TYPE, XSD } from '../model/names.ts'
import { literalsOf } from '../model/texts.ts'
import type { Property, Scheme, Texts, Vocabulary } from '../model/vocabulary.ts'
import { countTriples } from './count-triples.ts'
import {
  ADMS,
  DCAT,
  DESCRIPTION_PREFIXES,
  toFileTypeUri,
  toLanguageUri,
  toMediaTypeUri,
  VOID,
} from './names.ts'
import { statedOf } from './stated-of.ts'

/** What the vocabulary itself does not know. Whatever is given here takes the place of what the vocabulary states. */
export interface Publication {
  /** A name, or a URI that the vocabulary may describe. */
  publisher?: string
  /** The URI of a licence, or its name. */
  license?: string
  /** `mailto:…`, the URI of a page, or a name. */
  contact?: string
  description?: Texts
  /** An ISO date or instant. */
  modified?: string
  version?: string
  /** `isFile`: the address is that of the file, and needs no `Accept`. */
  distributions?: { url: string; format: Format; isFile?: boolean }[]
}

/** SKOS as a standard, by the URI it has in the EU's and W3C's own descriptions. */
const SKOS_STANDARD = 'http://www.w3.org/2004/02/skos/core'

/**
 * Counts are computed, languages where none is stated; all else is what the vocabulary or `publication` states, and
 * nothing where neither does. It is a document of its own: nothing of it is part of the vocabulary.
 */
export function describeScheme(
  vocabulary: Vocabulary,
  scheme: Scheme,
  publication: Publication = {},
): Vocabulary {
  const given = givenBy(publication)
  const taken = new Set(given.map(({ predicate }) => predicate))
  const stated = statedOf(
    {
      ...scheme,
      other: [...(scheme.other ?? []).filter(({ predicate }) => !taken.has(predicate)), ...given],
    },
    vocabulary,
  )
  const has = (predicate: string): boolean => stated.own.some((one) => one.predicate === predicate)
  const licenses = stated.own.filter(({ predicate }) => predicate === `${DCTERMS}license`)
  const distributions = (publication.distributions ?? []).map((one) => toDistribution(one, licenses))
  const counts = countTriples(vocabulary, scheme.uri)
  const dataset: Property[] = [
    ...[`${DCAT}Dataset`, `${ADMS}Asset`, `${VOID}Dataset`].map((uri) => link(TYPE, uri)),
    ...stated.own.filter(
      ({ predicate }) => distributions.length === 0 || predicate !== `${DCAT}distribution`,
    ),
    ...(has(`${DCTERMS}identifier`)
      ? []
      : [{ predicate: `${DCTERMS}identifier`, object: { value: scheme.uri, datatype: `${XSD}anyURI` } }]),
    ...(has(`${DCTERMS}language`) ? [] : languagesOf(vocabulary)),
    link(`${DCTERMS}conformsTo`, SKOS_STANDARD),
    ...distributions.map(({ uri }) => link(`${DCAT}distribution`, uri)),
    ...counts.own,
  ]
  const standard = { uri: SKOS_STANDARD, other: [link(TYPE, `${DCTERMS}Standard`)] }
  const all = [
    { uri: scheme.uri, other: dataset },
    standard,
    ...stated.others,
    ...distributions,
    ...counts.parts,
  ]
  const resources = new Map<string, Property[]>()
  for (const { uri, other } of all) resources.set(uri, unique([...(resources.get(uri) ?? []), ...other]))
  return {
    prefixes: { ...vocabulary.prefixes, ...DESCRIPTION_PREFIXES },
    schemes: [],
    concepts: [],
    collections: [],
    resources: [...resources].map(([uri, other]) => ({ uri, other })),
  }
}

function givenBy({ publisher, license, contact, description, modified, version }: Publication): Property[] {
  const given: [predicate: string, value: string | undefined][] = [
    [`${DCTERMS}publisher`, publisher],
    [`${DCTERMS}license`, license],
    [`${DCAT}contactPoint`, contact],
    [`${OWL}versionInfo`, version],
  ]
  const texts = given.flatMap(([predicate, value]) =>
    value === undefined ? [] : [{ predicate, object: { value } }],
  )
  for (const object of literalsOf(description)) texts.push({ predicate: `${DCTERMS}description`, object })
  if (modified === undefined) return texts
  const datatype = `${XSD}${modified.includes('T') ? 'dateTime' : 'date'}`
  return [...texts, { predicate: `${DCTERMS}modified`, object: { value: modified, datatype } }]
}

function toDistribution(
  { url, format, isFile }: NonNullable<Publication['distributions']>[number],
  licenses: readonly Property[],
): { uri: string; other: Property[] } {
  return {
    uri: `_:distribution-${format}`,
    other: [
      link(TYPE, `${DCAT}Distribution`),
      link(`${DCAT}accessURL`, url),
      ...(isFile ? [link(`${DCAT}downloadURL`, url)] : []),
      link(`${DCAT}mediaType`, toMediaTypeUri(MEDIA_TYPES[format])),
      link(`${DCTERMS}format`, toFileTypeUri(format)),
      ...licenses,
    ],
  }
}

/** In which concepts are named. */
function languagesOf({ concepts }: Vocabulary): Property[] {
  const tags = concepts.flatMap((concept) =>
    LABELS.flatMap((kind) => literalsOf(concept[kind]).flatMap(({ language }) => language ?? [])),
  )
  const uris = new Set([...new Set(tags)].flatMap((tag) => toLanguageUri(tag) ?? []))
  return [...uris].map((uri) => link(`${DCTERMS}language`, uri))
}

const link = (predicate: string, uri: string): Property => ({ predicate, object: { uri } })

const unique = (properties: readonly Property[]): Property[] => [
  ...new Map(properties.map((one) => [JSON.stringify([one.predicate, one.object]), one])).values(),
]
