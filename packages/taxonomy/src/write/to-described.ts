// A vocabulary to its subjects with their properties, in the one order that every writer keeps.

import { isSayableTag } from '../model/language-tag.ts'
import {
  BOOLEAN,
  byCodeUnits,
  COLLECTION_LINKS,
  CONCEPT_LINKS,
  DEPRECATED,
  LABELS,
  MEMBER_LIST,
  NOTATION,
  NOTES,
  SCHEME_LINKS,
  TITLE,
  TYPE,
  toUri,
} from '../model/names.ts'
import { literalsOf } from '../model/texts.ts'
import type { Collection, Concept, Node, Property, Scheme, Texts, Vocabulary } from '../model/vocabulary.ts'
import { refusal } from '../refused-vocabulary.ts'

/** A node, or the list of an ordered collection. */
export type Value = Node | { list: string[] }
export interface Described {
  subject: string
  properties: { predicate: string; value: Value }[]
}

type AnyResource = Concept & Scheme & Collection

/**
 * Schemes, concepts, collections, the rest; each by URI. Without a subject that has nothing to say.
 *
 * @throws {RefusedVocabulary} for a language that no form can say: unescaped, it could end the text and begin another
 */
export function toDescribed({ schemes, concepts, collections, resources }: Vocabulary): Described[] {
  const byUri = <Item extends { uri: string }>(items: readonly Item[]): Item[] =>
    [...items].sort((a, b) => byCodeUnits(a.uri, b.uri))
  return [
    ...byUri(schemes).map((scheme) => describe(scheme, SCHEME_LINKS)),
    ...byUri(concepts).map((concept) => describe(concept, CONCEPT_LINKS)),
    ...byUri(collections).map((collection) => describe(collection, COLLECTION_LINKS)),
    ...byUri(resources).map(({ uri, other }) => ({ subject: uri, properties: sort(other) })),
  ]
    .filter(({ properties }) => properties.length > 0)
    .map(withSayableTags)
}

function withSayableTags(described: Described): Described {
  for (const { value } of described.properties)
    if ('value' in value && value.language && !isSayableTag(value.language))
      throw refusal('language-invalid', { subject: described.subject, language: value.language })
  return described
}

function describe(resource: Partial<AnyResource> & { uri: string }, links: readonly string[]): Described {
  const texts = (name: string, map: Texts | undefined) =>
    literalsOf(map).map((value) => ({ predicate: name, value }))
  const named = (names: readonly string[], predicate?: string) =>
    names.flatMap((name) => {
      const uris = resource[name as keyof AnyResource] as string[] | undefined
      return [...new Set(uris)].sort(byCodeUnits).map((uri) => ({
        predicate: predicate ?? toUri(name),
        value: { uri },
      }))
    })
  return {
    subject: resource.uri,
    properties: [
      ...named(['types'], TYPE),
      ...texts(TITLE, resource.title),
      ...[...(resource.notation ?? [])]
        .sort((a, b) => byCodeUnits(JSON.stringify(a), JSON.stringify(b)))
        .map((value) => ({ predicate: NOTATION, value })),
      ...[...LABELS, ...NOTES].flatMap((name) => texts(toUri(name), resource[name])),
      ...named(links),
      ...(resource.memberList ? [{ predicate: MEMBER_LIST, value: { list: resource.memberList } }] : []),
      ...(resource.deprecated
        ? [{ predicate: DEPRECATED, value: { value: 'true', datatype: BOOLEAN } }]
        : []),
      ...sort(resource.other ?? []),
    ],
  }
}

function sort(properties: readonly Property[]): { predicate: string; value: Value }[] {
  return [...properties]
    .sort(
      (a, b) =>
        byCodeUnits(a.predicate, b.predicate) ||
        byCodeUnits(JSON.stringify(a.object), JSON.stringify(b.object)),
    )
    .map(({ predicate, object }) => ({ predicate, value: object }))
}
