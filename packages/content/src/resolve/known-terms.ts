// The terms and metadata of a document -> the same as readers know them: by name, and without what no vocabulary has.
import type { Document, Term } from '@kanaal/types'
import { namedConcepts, withoutConcepts } from '../named-concepts.ts'

export interface KnownTerms {
  /** What a vocabulary has, by key. */
  known: Readonly<Record<string, Term>>
  /** Whether a vocabulary was asked for this key, and has none that readers know. */
  isGone(key: string): boolean
}

/** The assigned concepts that readers know, and those that metadata names and a vocabulary knows. */
export function knownTerms(
  document: Pick<Document, 'terms' | 'metadata'>,
  { known, isGone }: KnownTerms,
): Pick<Document, 'terms' | 'metadata'> {
  const assigned = document.terms.flatMap((term): Term[] => {
    if (isGone(term.key)) return []
    const labels = known[term.key]
    return [{ ...labels, ...term, ...(labels && { prefLabel: labels.prefLabel }) }]
  })
  const keys = new Set(assigned.map(({ key }) => key))
  const named = namedConcepts(document.metadata).filter(({ key }) => !keys.has(key))
  return {
    terms: [
      ...assigned,
      ...named.flatMap(({ key, role }) =>
        Object.hasOwn(known, key) && known[key] ? [{ ...known[key], role }] : [],
      ),
    ],
    metadata: withoutConcepts(document.metadata, isGone),
  }
}
