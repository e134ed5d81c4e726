// What schemes kept besides concepts, and what they keep after an import -> the collections and others that are gone.
import type { Collection } from '@kanaal/taxonomy'
import type { SchemeRow } from '../vocabulary/rows'

type Kept = Pick<SchemeRow, 'extra'>

/** Without a name it is part of what somebody says, and goes with that. */
export function droppedBeside(
  before: readonly Kept[],
  after: readonly Kept[],
): Pick<Collection, 'uri' | 'prefLabel'>[] {
  const kept = new Set(after.flatMap(beside).map(({ uri }) => uri))
  return before.flatMap(beside).filter(({ uri }) => !uri.startsWith('_:') && !kept.has(uri))
}

const beside = ({ extra }: Kept): Pick<Collection, 'uri' | 'prefLabel'>[] => [
  ...(extra?.collections ?? []),
  ...(extra?.resources ?? []).map(({ uri }) => ({ uri })),
]
