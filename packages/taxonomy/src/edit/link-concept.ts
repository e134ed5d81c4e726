// A concept and the links that somebody wants it to have -> edits of it and of those that are related, or a refusal.
import { MAPPINGS } from '../model/names.ts'
import { type ConceptEdit, type KeptConcept, put } from './kept-concept.ts'
import { refuse } from './refused-edit.ts'

export type MappingKind = (typeof MAPPINGS)[number]

export interface WantedLinks<Kept extends KeptConcept = KeptConcept> {
  related: readonly Kept[]
  mappings: readonly { kind: MappingKind; uri: string }[]
}

/** What must be known of other concepts to judge the links. */
export interface LinkContext<Kept extends KeptConcept = KeptConcept> {
  /** Every concept that was related or is to be. */
  others: readonly Kept[]
  /** URIs of all that stands above or below the concept. */
  hierarchy: ReadonlySet<string>
  /** URIs of concepts in the same scheme. */
  isInScheme(uri: string): boolean
  /** What concepts of ours say of this one: their mappings to it, by their URI. */
  said: readonly { uri: string; kind: MappingKind }[]
}

export function linkConcept<Kept extends KeptConcept>(
  row: Kept,
  wanted: WantedLinks<Kept>,
  context: LinkContext<Kept>,
): ConceptEdit<Kept>[] {
  refuseClashes(row, wanted, context)
  const before = row.skos.related ?? []
  const known = new Map(context.others.map((other) => [other.uri, other]))
  const chosen = wanted.related.map(({ uri }) => uri)
  // What is no concept of ours cannot be chosen in a form, and is not taken away by one either.
  const kept = before.filter((uri) => !known.has(uri))
  const after = { ...row, skos: { ...row.skos } }
  put(after.skos, 'related', [...new Set([...kept, ...chosen])].sort())
  for (const kind of MAPPINGS) {
    const uris = wanted.mappings.filter((one) => one.kind === kind).map(({ uri }) => uri)
    put(after.skos, kind, [...new Set(uris)].sort())
  }
  // SKOS S23: what is related to this is what this is related to.
  const others = context.others.flatMap((other): ConceptEdit<Kept>[] => {
    const stated = other.skos.related ?? []
    const isWanted = chosen.includes(other.uri)
    if (stated.includes(row.uri) === isWanted) return []
    const skos = { ...other.skos }
    put(skos, 'related', isWanted ? [...stated, row.uri].sort() : stated.filter((uri) => uri !== row.uri))
    return [{ before: other, after: { ...other, skos } }]
  })
  return [{ before: row, after }, ...others]
}

function refuseClashes(row: KeptConcept, { related, mappings }: WantedLinks, context: LinkContext): void {
  const before = new Set(row.skos.related)
  for (const { uri, key, scheme } of related) {
    if (uri === row.uri) refuse(['related'], 'related-itself')
    if (context.hierarchy.has(uri)) refuse(['related'], 'related-in-hierarchy', { concept: key })
    if (scheme !== row.scheme && !before.has(uri)) {
      refuse(['related'], 'related-elsewhere', { concept: key })
    }
  }
  const kinds = new Map<string, MappingKind[]>()
  for (const { uri, kind } of mappings) {
    if (uri === row.uri) refuse(['mappings'], 'mapped-itself')
    const stated = row.skos[kind] ?? []
    if (context.isInScheme(uri) && !stated.includes(uri)) refuse(['mappings'], 'mapped-inside', { uri })
    kinds.set(uri, [...(kinds.get(uri) ?? []), kind])
  }
  for (const { uri, kind } of context.said) {
    if (kinds.has(uri)) kinds.set(uri, [...(kinds.get(uri) ?? []), INVERSE[kind]])
  }
  for (const [uri, all] of kinds) refuseBoth(uri, all)
}

/** Seen from the other side. */
const INVERSE: Record<MappingKind, MappingKind> = {
  exactMatch: 'exactMatch',
  closeMatch: 'closeMatch',
  relatedMatch: 'relatedMatch',
  broadMatch: 'narrowMatch',
  narrowMatch: 'broadMatch',
}

/** SKOS S46, and what would stand above itself. */
const DISJOINT: readonly (readonly [MappingKind, MappingKind])[] = [
  ['exactMatch', 'broadMatch'],
  ['exactMatch', 'narrowMatch'],
  ['exactMatch', 'relatedMatch'],
  ['broadMatch', 'narrowMatch'],
  ['broadMatch', 'relatedMatch'],
  ['narrowMatch', 'relatedMatch'],
]

function refuseBoth(uri: string, kinds: readonly MappingKind[]): void {
  const clash = DISJOINT.find(([one, other]) => kinds.includes(one) && kinds.includes(other))
  if (clash) refuse(['mappings'], 'mapped-both', { uri, one: clash[0], other: clash[1] })
}
