// Blank nodes of one file, which are called alike in every file -> the same under names that no other file gives.
import { createHash } from 'node:crypto'
import type { Renamed } from '../edit/rename-uris.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/** Characters of a hash: two vocabularies of one store are told apart. */
const LENGTH = 8

/**
 * A store holds several vocabularies, and gives them as one graph as well.
 *
 * @param home URI of the first scheme: the same file has the same names each time
 */
export function ownBlankNodes(
  { schemes = [], concepts = [], collections = [], resources = [] }: Partial<Vocabulary>,
  home: string,
): Renamed {
  const hash = createHash('sha256').update(home).digest('hex').slice(0, LENGTH)
  const all = [...schemes, ...concepts, ...collections, ...resources]
  const blank = all.filter(({ uri }) => uri.startsWith('_:'))
  return new Map(blank.map(({ uri }) => [uri, `${uri.replace(/-[0-9a-f]{8}$/, '')}-${hash}`]))
}
