// Links between concepts -> for terms that somebody asks for, the keys of all that are meant.
import type { MAPPINGS } from '../model/names.ts'

export const EXPANSIONS = ['self', 'narrower', 'narrowerTransitive', 'broader', 'related', 'mapped'] as const
export type Expansion = (typeof EXPANSIONS)[number]

/** From a key to a key, or to the URI of what is not ours; `broader` for every kind of hierarchy. */
export interface ConceptLink {
  source: string
  kind: 'broader' | 'related' | 'isReplacedBy' | (typeof MAPPINGS)[number]
  target: string
}

export interface Reach {
  has(key: string): boolean
  /**
   * A merged or replaced concept is asked for as what took its place; a URI as the concepts that are mapped to it.
   *
   * @param depth levels that `narrowerTransitive` goes down; without, all
   */
  around(terms: readonly string[], expand: Expansion, depth?: number): string[]
}

type Kind = ConceptLink['kind']

export function createReach(
  concepts: readonly { key: string; uri: string }[],
  links: readonly ConceptLink[],
): Reach {
  const keys = new Map(concepts.flatMap(({ key, uri }) => [[key, key] as const, [uri, key] as const]))
  const known = new Set(concepts.map(({ key }) => key))
  const [out, back] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const { source, kind, target } of links) {
    add(out, `${kind} ${source}`, target)
    add(back, `${kind} ${target}`, source)
  }
  const from = (map: typeof out, kinds: readonly Kind[], names: Iterable<string>): string[] =>
    [...names].flatMap((name) => kinds.flatMap((kind) => map.get(`${kind} ${name}`) ?? []))
  /** Also where a replacement was replaced in turn; concepts that replace each other come to an end. */
  const selves = (terms: readonly string[]): string[] => {
    const meant = new Set(terms.flatMap((term) => keys.get(term) ?? []))
    for (const key of meant) for (const next of from(out, ['isReplacedBy'], [key])) meant.add(next)
    return [...meant]
  }
  const below = (start: readonly string[], depth: number): Set<string> => {
    const reached = new Set(start)
    let level = start
    for (let at = 0; at < depth && level.length > 0; at++) {
      level = [...new Set(from(back, ['broader'], level))].filter((key) => !reached.has(key))
      for (const key of level) reached.add(key)
    }
    return reached
  }
  const linked = (own: readonly string[], terms: readonly string[], kinds: readonly Kind[]): string[] => [
    ...own,
    ...from(out, kinds, own),
    ...from(back, kinds, new Set([...own, ...terms])),
  ]
  const reached = (terms: readonly string[], expand: Expansion, depth: number): Iterable<string> => {
    const own = selves(terms)
    switch (expand) {
      case 'self':
        return own
      case 'narrower':
        return [...own, ...from(back, ['broader'], own)]
      case 'narrowerTransitive':
        return below(own, depth)
      case 'broader':
        return [...own, ...from(out, ['broader'], own)]
      case 'related':
        return linked(own, terms, ['related'])
      case 'mapped':
        return linked(own, terms, ['exactMatch', 'closeMatch'])
    }
  }
  return {
    has: (key) => known.has(key),
    around: (terms, expand, depth = Number.POSITIVE_INFINITY) =>
      [...new Set(reached(terms, expand, depth))].filter((key) => known.has(key)),
  }
}

function add(lists: Map<string, string[]>, name: string, value: string): void {
  const list = lists.get(name)
  if (list) list.push(value)
  else lists.set(name, [value])
}
