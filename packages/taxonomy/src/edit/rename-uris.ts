// A vocabulary and new names for some of its URIs -> the same vocabulary under those names; texts stay as they are.
import { byCodeUnits, COLLECTION_LINKS, CONCEPT_LINKS, SCHEME_LINKS } from '../model/names.ts'
import type { Property, Vocabulary } from '../model/vocabulary.ts'

/** Old to new. */
export type Renamed = ReadonlyMap<string, string>

const LINKS = new Set<string>([...CONCEPT_LINKS, ...SCHEME_LINKS, ...COLLECTION_LINKS])

export function renameUris(vocabulary: Vocabulary, renamed: Renamed): Vocabulary {
  if (renamed.size === 0) return vocabulary
  const named = <Item extends { uri: string }>(items: readonly Item[]): Item[] =>
    items.map((item) => renameIn(item, renamed)).sort((a, b) => byCodeUnits(a.uri, b.uri))
  const { schemes, concepts, collections, resources } = vocabulary
  return {
    ...vocabulary,
    schemes: named(schemes),
    concepts: named(concepts),
    collections: named(collections),
    resources: named(resources),
  }
}

/** A resource, or what a store keeps of one beside its URI; the same object where nothing in it has a new name. */
export function renameIn<Item extends object>(resource: Item, renamed: Renamed): Item {
  let isChanged = false
  const nameOf = (uri: string): string => {
    const name = renamed.get(uri) ?? uri
    if (name !== uri) isChanged = true
    return name
  }
  const next = Object.fromEntries(
    Object.entries(resource).map(([property, value]): [string, unknown] => {
      if (property === 'uri') return [property, nameOf(String(value))]
      if (property === 'memberList') return [property, (value as string[]).map(nameOf)]
      if (LINKS.has(property)) return [property, (value as string[]).map(nameOf).sort(byCodeUnits)]
      if (property !== 'other') return [property, value]
      return [
        property,
        (value as Property[]).map(({ predicate, object }) => ({
          predicate,
          object: 'uri' in object ? { uri: nameOf(object.uri) } : object,
        })),
      ]
    }),
  )
  return isChanged ? (next as Item) : resource
}

/** What URIs have in common, up to the last `/`, `#` or `:`. */
export function baseOf(uris: readonly string[]): string {
  const [first = '', ...others] = uris
  let length = others.length > 0 ? first.length : 0
  for (const uri of others) {
    let at = 0
    while (at < length && uri[at] === first[at]) at++
    length = at
  }
  const shared = others.length > 0 ? first.slice(0, length) : first
  return shared.slice(0, 1 + Math.max(...['/', '#', ':'].map((end) => shared.lastIndexOf(end))))
}

/** URIs that begin with a base, or are it without its last character, under another base. */
export function rebased(uris: Iterable<string>, from: string, to: string): Map<string, string> {
  const renamed = new Map<string, string>()
  for (const uri of uris) {
    if (uri.startsWith(from)) renamed.set(uri, to + uri.slice(from.length))
    else if (uri === from.replace(/[/#:]$/, '')) renamed.set(uri, to.replace(/[/#:]$/, ''))
  }
  return renamed
}
