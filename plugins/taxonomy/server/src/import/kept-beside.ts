// What schemes keep besides concepts, and what a file says of that -> both together.
import type { ImportHead } from '@kanaal/taxonomy/thread'
import type { ConceptRow, SchemeRow } from '../vocabulary/rows'
import { namedBy, type Speaker } from '../vocabulary/spoken-of'
import type { NamedScheme } from './scheme-rows'

/**
 * A file of one branch leaves the collections of the others, and the notes that somebody still speaks of. A note of which
 * only what the file says anew spoke is gone; what has a name of its own, and is nobody's note, stays.
 *
 * @param concepts those that are stored, and those that the file says anew
 */
export function keptBeside(
  schemes: readonly NamedScheme[],
  known: readonly SchemeRow[],
  file: Pick<ImportHead, 'collections' | 'resources'>,
  { stored, taken }: { stored: readonly ConceptRow[]; taken: readonly { uri: string }[] },
): NamedScheme[] {
  const anew = new Set(taken.map(({ uri }) => uri))
  const named = new Set([...file.collections, ...file.resources].map(({ uri }) => uri))
  const speakers = stored.map(({ uri, skos }) => ({ isStaying: !anew.has(uri), ...skos }))
  return schemes.map((scheme) => {
    const before = known.find(({ key }) => key === scheme.row.key)
    if (!before) return scheme
    const { extra } = scheme.row
    const others = (before.extra?.collections ?? []).filter(({ uri }) => !named.has(uri))
    const staying = [...speakers.filter(({ isStaying }) => isStaying), ...others, scheme.row.skos]
    const notes = notesOf(before, { staying, speakers }).filter(({ uri }) => !named.has(uri))
    return {
      ...scheme,
      row: {
        ...scheme.row,
        extra: {
          prefixes: { ...before.extra?.prefixes, ...extra.prefixes },
          collections: [...(extra.collections ?? []), ...others],
          resources: [...(extra.resources ?? []), ...notes],
        },
      },
    }
  })
}

/** What those who stay speak of, and what nobody spoke of and has a name. */
function notesOf(
  { skos, extra }: SchemeRow,
  { staying, speakers }: Record<'staying' | 'speakers', readonly Speaker[]>,
): NonNullable<SchemeRow['extra']['resources']> {
  const resources = new Map((extra?.resources ?? []).map((one) => [one.uri, one]))
  const all = [skos, ...speakers, ...(extra?.collections ?? []), ...resources.values()]
  const spoken = new Set(all.flatMap(namedBy))
  const kept = new Set([...resources.keys()].filter((uri) => !spoken.has(uri) && !uri.startsWith('_:')))
  for (const uri of staying.flatMap(namedBy)) kept.add(uri)
  // A set gives what is added while it is walked.
  for (const uri of kept) for (const next of namedBy(resources.get(uri) ?? {})) kept.add(next)
  return [...resources.values()].filter(({ uri }) => kept.has(uri))
}
