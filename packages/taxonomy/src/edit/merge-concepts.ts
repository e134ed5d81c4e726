// Two concepts that mean the same -> edits that make the first a redirect, and give the second its words and places.
import { MAPPINGS } from '../model/names.ts'
import type { Texts } from '../model/vocabulary.ts'
import { type ConceptEdit, type KeptConcept, put, type Said } from './kept-concept.ts'
import { broaderOf, withBroader } from './with-broader.ts'

export interface MergeContext<Kept extends KeptConcept = KeptConcept> {
  /** What stands right below the source. */
  children: readonly Kept[]
  /** Concepts of the same scheme that are related to the source, whichever side says so. */
  related: readonly Kept[]
  /** URIs of all that stands above or below the target: they cannot be related to it (SKOS S27). */
  hierarchy: ReadonlySet<string>
  /** The URI of the scheme. */
  scheme: string
}

/** The source keeps all it had, so that its page, its history and undoing it lose nothing. */
export function mergeConcepts<Kept extends KeptConcept>(
  source: Kept,
  target: Kept,
  { children, related, hierarchy, scheme }: MergeContext<Kept>,
): ConceptEdit<Kept>[] {
  const moving = children.filter(({ key }) => key !== target.key)
  const below = new Set([...hierarchy, ...moving.map(({ uri }) => uri)])
  const inherited = related.filter(({ uri }) => uri !== target.uri && !below.has(uri))
  const skos: Said = { ...target.skos }
  const words = [source.skos.prefLabel, source.skos.altLabel].map((texts) => withoutKnown(texts, skos))
  put(skos, 'altLabel', words.reduce(joinTexts, skos.altLabel ?? {}))
  put(skos, 'hiddenLabel', joinTexts(skos.hiddenLabel ?? {}, withoutKnown(source.skos.hiddenLabel, skos)))
  // What said that the two are alike, or have to do with each other, is said by their being one.
  const ofOthers = (uris: readonly string[] = []) =>
    uris.filter((uri) => uri !== source.uri && uri !== target.uri)
  for (const name of MAPPINGS) {
    put(skos, name, [...new Set([...ofOthers(skos[name]), ...ofOthers(source.skos[name])])].sort())
  }
  const relatedUris = [...ofOthers(skos.related), ...inherited.map(({ uri }) => uri)]
  put(skos, 'related', [...new Set(relatedUris)].sort())
  const redirect: Said = { ...source.skos, deprecated: true, isReplacedBy: [target.uri] }
  for (const name of [...MAPPINGS, 'related'] as const) put(redirect, name, ofOthers(redirect[name]))
  const moved = moving.map((child) => {
    const wanted = broaderOf(child).map((uri) => (uri === source.uri ? target.uri : uri))
    return { before: child, after: withBroader(child, [...new Set(wanted)], scheme) }
  })
  // SKOS S23: what is related to this is what this is related to.
  const answering = inherited.map((other) => ({
    before: other,
    after: relatedInstead(other, source, target),
  }))
  const kept = broaderOf(target).filter((uri) => uri !== source.uri)
  const merged = { ...target, skos }
  // A target that stood below its source stands where the source stood.
  const isChild = kept.length < broaderOf(target).length
  const placed = isChild ? withBroader(merged, [...new Set([...kept, ...broaderOf(source)])], scheme) : merged
  return [
    { before: source, after: { ...source, deprecated: true, skos: redirect } },
    { before: target, after: placed },
    ...moved,
    ...answering,
  ]
}

function relatedInstead<Kept extends KeptConcept>(other: Kept, source: Kept, target: Kept): Kept {
  const skos = { ...other.skos }
  const kept = (skos.related ?? []).filter((uri) => uri !== source.uri)
  put(skos, 'related', [...new Set([...kept, target.uri])].sort())
  return { ...other, skos }
}

/** Texts that the concept does not have as any label yet (SKOS S13). */
export function withoutKnown(texts: Texts | undefined, { prefLabel, altLabel, hiddenLabel }: Said): Texts {
  const kept = Object.entries(texts ?? {}).map(([language, literals]): [string, string[]] => {
    const own = [prefLabel, altLabel, hiddenLabel].flatMap((labels) => labels?.[language] ?? [])
    return [language, literals.filter((literal) => !own.includes(literal))]
  })
  return Object.fromEntries(kept.filter(([, literals]) => literals.length > 0))
}

export function joinTexts(texts: Texts, more: Texts): Texts {
  const joined = { ...texts }
  for (const [language, literals] of Object.entries(more)) {
    joined[language] = [...new Set([...(joined[language] ?? []), ...literals])].sort()
  }
  return joined
}
