// Mentions that may mean several concepts to what each means here, by what else the document mentions.
import type { Graph } from '../graph.ts'
import type { Mention } from './find-mentions.ts'
import type { LabelEntry } from './label-table.ts'

export interface Meaning {
  mention: Mention
  entry: LabelEntry
  /** How many concepts the mention could still mean as well as this one; 1 where it is clear. */
  rivals: number
}

/** Broader, narrower and related concepts, and those next to it below the same one. */
export function neighboursOf(uri: string, graph: Graph): Set<string> {
  const parents = graph.broader(uri)
  // Siblings of a level of hundreds say nothing about each other.
  const siblings = parents.flatMap((parent) => {
    const children = graph.narrower(parent)
    return children.length <= 30 ? children : []
  })
  const near = new Set([...parents, ...graph.narrower(uri), ...graph.related(uri), ...siblings])
  near.delete(uri)
  return near
}

export function chooseMeanings(
  mentions: readonly Mention[],
  stems: ReadonlySet<string>,
  graph: Graph,
): Meaning[] {
  const present = new Map<string, number>()
  for (const { candidates } of mentions)
    for (const uri of new Set(candidates.map((entry) => entry.uri)))
      present.set(uri, (present.get(uri) ?? 0) + 1)
  return mentions.flatMap((mention) => {
    const own = distinct(mention.candidates)
    if (own.length < 2) return own.map((entry) => ({ mention, entry, rivals: 1 }))
    const names = new Set(own.map(({ uri }) => uri))
    const scored = own.map((entry) => {
      const near = [...neighboursOf(entry.uri, graph)].filter(
        (uri) => present.has(uri) && !names.has(uri),
      ).length
      const said = entry.qualifier.filter((stem) => stems.has(stem)).length
      return { entry, support: near + 2 * said }
    })
    const most = Math.max(...scored.map(({ support }) => support))
    const likely = scored.filter(({ support }) => support === most)
    // A preferred label outweighs an alternative one where nothing else tells them apart.
    const preferred = likely.filter(({ entry }) => entry.kind === 'prefLabel')
    const kept = preferred.length > 0 ? preferred : likely
    return kept.map(({ entry }) => ({ mention, entry, rivals: kept.length }))
  })
}

/** A concept once, by its strongest label. */
function distinct(candidates: readonly LabelEntry[]): LabelEntry[] {
  const byUri = new Map<string, LabelEntry>()
  for (const entry of candidates) if (!byUri.has(entry.uri)) byUri.set(entry.uri, entry)
  return [...byUri.values()]
}
