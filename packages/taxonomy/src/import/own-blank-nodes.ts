// Blank nodes of one file, which are called alike in every file -> the same under names that no other file gives.
import { createHash } from 'node:crypto'
import type { Renamed } from '../edit/rename-uris.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { blankNodeSignatures } from '../read/name-blank-nodes.ts'
import { toStatements } from '../write/to-statements.ts'

/** Characters of a hash: two vocabularies of one store, and two nodes of one vocabulary, are told apart. */
const LENGTH = 8

/**
 * A store holds several vocabularies, and gives them as one graph as well. A note is called by what it says and who has
 * it, so that a change of one leaves the names of the others alone; a concept keeps its number whatever it says.
 *
 * @param home URI of the first scheme: the same file has the same names each time
 */
export function ownBlankNodes(
  { schemes = [], concepts = [], collections = [], resources = [] }: Partial<Vocabulary>,
  home: string,
): Renamed {
  const file = createHash('sha256').update(home).digest('hex').slice(0, LENGTH)
  const blank = [...schemes, ...concepts, ...collections].filter(isBlank)
  const renamed = new Map(blank.map(({ uri }) => [uri, `${uri.replace(/-[0-9a-f]{8}$/, '')}-${file}`]))
  const notes = new Set(resources.filter(isBlank).map(({ uri }) => uri))
  if (notes.size === 0) return renamed
  const statements = toStatements({ prefixes: {}, schemes, concepts, collections, resources })
  const used = new Map<string, number>()
  for (const [uri, signature] of blankNodeSignatures(statements)) {
    if (!notes.has(uri)) continue
    const own = `_:n${signature.slice(0, LENGTH)}`
    const count = (used.get(own) ?? 0) + 1
    used.set(own, count)
    renamed.set(uri, `${own}${count === 1 ? '' : `-${count}`}-${file}`)
  }
  return renamed
}

const isBlank = ({ uri }: { uri: string }): boolean => uri.startsWith('_:')
