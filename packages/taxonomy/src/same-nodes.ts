// The concepts, schemes and collections without a name of two vocabularies -> which of one is which of the other.
import { type Kind, LABELS, TITLE, TYPE, toUri } from './model/names.ts'
import type { Vocabulary } from './model/vocabulary.ts'
import type { UnnamedNodes } from './unnamed-nodes.ts'
import { toDescribed, type Value } from './write/to-described.ts'

export interface Nodes {
  vocabulary: Vocabulary
  unnamed: UnnamedNodes
}
/** What a node without a name is known by, in both vocabularies, by how its own vocabulary calls it. */
export type Keys = ReadonlyMap<string, string>

interface Unmatched {
  /** Kind and statement to the key of the one node of which it holds, or undefined where it holds of several. */
  byLine: Map<string, string | undefined>
  linesOf: Map<string, string[]>
}

/**
 * Two nodes of a kind that say the same are the same. Of the others, one became another where that alone shares a
 * statement with it: a collection whose label changed has its members yet. Whatever is told apart by nothing was removed
 * and added.
 */
export function sameNodes(before: Nodes, after: Nodes): [Keys, Keys] {
  const [old, now] = [keysOf(before), keysOf(after)]
  const [gone, come] = [unmatched(before, old, now), unmatched(after, now, old)]
  const partners = partnersOf(come, gone)
  const back = partnersOf(gone, come)
  const paired = [...now].map(([uri, key]): [string, string] => {
    const partner = partners.get(key)
    return [uri, partner !== undefined && back.get(partner) === key ? partner : key]
  })
  return [old, new Map(paired)]
}

const KINDS: readonly Kind[] = ['schemes', 'concepts', 'collections']

const nameless = (vocabulary: Vocabulary): { uri: string; kind: Kind }[] =>
  KINDS.flatMap((kind) =>
    vocabulary[kind].flatMap(({ uri }) => (uri.startsWith('_:') ? [{ uri, kind }] : [])),
  )

const keysOf = ({ vocabulary, unnamed }: Nodes): Map<string, string> =>
  new Map(nameless(vocabulary).map(({ uri, kind }) => [uri, `${kind} ${unnamed.signatureOf(uri)}`]))

/** For each node the only one of the other side that shares with it what no second node does. */
function partnersOf(these: Unmatched, those: Unmatched): Map<string, string> {
  const partners = new Map<string, string>()
  for (const [key, lines] of these.linesOf) {
    const own = lines.filter((line) => these.byLine.get(line) === key)
    const found = new Set(own.flatMap((line) => those.byLine.get(line) ?? []))
    const [partner] = found
    if (partner !== undefined && found.size === 1) partners.set(key, partner)
  }
  return partners
}

/** Said by a node, or of it by what has a name. */
function unmatched({ vocabulary, unnamed }: Nodes, own: Keys, others: Keys): Unmatched {
  const taken = new Set(others.values())
  const left = new Map([...own].filter(([, key]) => !taken.has(key)))
  const linesOf = new Map<string, string[]>([...left.values()].map((key) => [key, []]))
  const says = (key: string | undefined, line: string): void => {
    if (key !== undefined) linesOf.get(key)?.push(`${key.split(' ', 1)[0]} ${line}`)
  }
  const shown = (value: Value): string =>
    ('uri' in value ? unnamed.signatureOf(value.uri) : undefined) ?? JSON.stringify(value)
  if (left.size > 0)
    for (const { subject, properties } of toDescribed(vocabulary)) {
      const key = left.get(subject)
      for (const { predicate, value } of properties) {
        if (predicate !== TYPE) says(key, `says ${predicate} ${shown(value)}`)
        if ('uri' in value && !subject.startsWith('_:'))
          says(left.get(value.uri), `of ${subject} ${predicate}`)
      }
      if (key !== undefined && properties.every(({ predicate }) => NAMES.has(predicate)))
        says(key, 'says nothing but what it is called')
    }
  const byLine = new Map<string, string | undefined>()
  for (const [key, lines] of linesOf)
    for (const line of lines) byLine.set(line, byLine.has(line) && byLine.get(line) !== key ? undefined : key)
  return { byLine, linesOf }
}

const NAMES = new Set([TYPE, TITLE, ...LABELS.map(toUri)])
