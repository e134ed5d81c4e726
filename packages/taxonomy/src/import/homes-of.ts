// A vocabulary of several schemes -> which of them each collection and other resource belongs to.
import type { Property, Vocabulary } from '../model/vocabulary.ts'

/** By URI. What nobody speaks of, and what belongs to the file as a whole, has none. */
export type Homes = Readonly<Record<string, string>>

/** A note goes with its concept, and whoever wrote it with the note; of two schemes that share one, one keeps it for both. */
export function homesOf({ schemes, concepts, collections, resources }: Vocabulary): Homes {
  const known = new Set(schemes.map(({ uri }) => uri))
  const ownScheme = (inScheme: readonly string[] = []): string | undefined =>
    inScheme.find((uri) => known.has(uri))
  const schemeOf = new Map(concepts.map(({ uri, inScheme }) => [uri, ownScheme(inScheme)]))
  const homes = new Map<string, string>()
  for (const { uri, inScheme, member = [], memberList = [] } of collections) {
    const members = [...member, ...memberList].map((one) => schemeOf.get(one))
    const home = ownScheme(inScheme) ?? members.find((one) => one !== undefined)
    if (home !== undefined) homes.set(uri, home)
  }
  const others = new Map(resources.map(({ uri, other }) => [uri, other]))
  const take = (properties: readonly Property[], home: string): void => {
    const open = [properties]
    for (let some = open.pop(); some; some = open.pop()) {
      for (const { object } of some) {
        const next = 'uri' in object && !homes.has(object.uri) ? others.get(object.uri) : undefined
        if (next === undefined || !('uri' in object)) continue
        homes.set(object.uri, home)
        open.push(next)
      }
    }
  }
  const belonging = [
    ...schemes.map((one) => ({ ...one, home: one.uri })),
    ...concepts.map((one) => ({ ...one, home: schemeOf.get(one.uri) })),
    ...collections.map((one) => ({ ...one, home: homes.get(one.uri) })),
  ]
  for (const { home, other } of belonging) if (home !== undefined && other) take(other, home)
  return Object.fromEntries(homes)
}
