// Concepts, schemes and collections, and what schemes keep besides them -> what they speak of, and that in turn.
import type { Property } from '@kanaal/taxonomy'

export interface Speaker {
  other?: Property[] | undefined
}
export interface Description {
  uri: string
  other: Property[]
}

export const namedBy = ({ other = [] }: Speaker): string[] =>
  other.flatMap(({ object }) => ('uri' in object ? [object.uri] : []))

/** Notes, labels that are resources, and whoever wrote them; of two descriptions of one thing the first. */
export function spokenOf(speakers: readonly Speaker[], kept: readonly Description[]): Description[] {
  const byUri = new Map<string, Description>()
  for (const one of kept) if (!byUri.has(one.uri)) byUri.set(one.uri, one)
  const spoken = new Set(speakers.flatMap(namedBy))
  // A set gives what is added while it is walked.
  for (const uri of spoken) for (const next of namedBy(byUri.get(uri) ?? {})) spoken.add(next)
  return [...byUri.values()].filter(({ uri }) => spoken.has(uri))
}
