// A concept and the parents it should have -> the concept below those, or on top of its scheme.
import { BROADER } from '../model/names.ts'
import { type KeptConcept, put } from './kept-concept.ts'

/** ISO 25964's kinds of hierarchy are hierarchy. */
export const broaderOf = ({ skos }: Pick<KeptConcept, 'skos'>): string[] => [
  ...new Set(BROADER.flatMap((name) => skos[name] ?? [])),
]

/** The same concept below other parents; without any it becomes a top concept of its scheme. */
export function withBroader<Kept extends KeptConcept>(
  row: Kept,
  wanted: readonly string[],
  scheme: string,
): Kept {
  const skos = { ...row.skos }
  const stated = new Set<string>()
  for (const name of BROADER) {
    const kept = (skos[name] ?? []).filter((uri) => wanted.includes(uri))
    for (const uri of kept) stated.add(uri)
    put(skos, name, kept)
  }
  put(skos, 'broader', [...(skos.broader ?? []), ...wanted.filter((uri) => !stated.has(uri))].sort())
  const elsewhere = (skos.topConceptOf ?? []).filter((uri) => uri !== scheme)
  put(skos, 'topConceptOf', wanted.length === 0 ? [...elsewhere, scheme].sort() : elsewhere)
  return { ...row, skos }
}
