// A document's terms and those of others to the documents most like it, and why.
import type { Term } from '@kanaal/types'
import type { ConceptIndex } from './concept-index.ts'
import { byCodeUnits } from './model/names.ts'

export interface TermedDocument {
  id: string
  terms: readonly Pick<Term, 'key' | 'weight'>[]
}
export interface RelatedDocument {
  id: string
  /** 0 to 1. */
  score: number
  /** The terms both have, and those one has below the other's, heaviest first. */
  because: string[]
}

/** A term one step up is half as near: `rugzak` and `schooltas` share `tas`. */
const PER_STEP = 0.5
const STEPS = 2

/**
 * Cosine of the two sets of terms, each with its broader ones at less weight, and rare terms above common ones. It looks at
 * terms alone, so that the answer is the same on every channel; equal scores stand in order of id.
 */
export function relatedDocuments(
  document: TermedDocument,
  others: Iterable<TermedDocument>,
  { index, limit = 10 }: { index?: ConceptIndex; limit?: number } = {},
): RelatedDocument[] {
  const candidates = [...others].filter(({ id }) => id !== document.id)
  const expanded = [document, ...candidates].map((one) => expand(one, index))
  const frequency = new Map<string, number>()
  for (const terms of expanded)
    for (const key of terms.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const rarity = (key: string): number => Math.log(1 + expanded.length / (frequency.get(key) ?? 1))
  const vectors = expanded.map(
    (terms) => new Map([...terms].map(([key, weight]) => [key, weight * rarity(key)])),
  )
  const [own = new Map<string, number>(), ...rest] = vectors
  return candidates
    .map(({ id }, at) => ({ id, ...compare(own, rest[at] ?? new Map()) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byCodeUnits(a.id, b.id))
    .slice(0, limit)
}

function expand({ terms }: TermedDocument, index: ConceptIndex | undefined): Map<string, number> {
  const found = new Map<string, number>()
  for (const { key, weight = 1 } of terms) {
    let level = [key]
    for (let step = 0; step <= STEPS; step++) {
      for (const one of level) found.set(one, Math.max(found.get(one) ?? 0, weight * PER_STEP ** step))
      level = level.flatMap((one) => index?.broader(one) ?? [])
    }
  }
  return found
}

function compare(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): Pick<RelatedDocument, 'score' | 'because'> {
  const shared = [...a.keys()].filter((key) => b.has(key))
  const product = (key: string): number => (a.get(key) ?? 0) * (b.get(key) ?? 0)
  const length = (vector: ReadonlyMap<string, number>): number =>
    Math.sqrt([...vector.values()].sort((x, y) => x - y).reduce((sum, value) => sum + value * value, 0))
  const because = shared.sort((x, y) => product(y) - product(x) || byCodeUnits(x, y))
  const dot = because.reduce((sum, key) => sum + product(key), 0)
  // Six digits: the order of additions must not show.
  return { score: dot === 0 ? 0 : Number((dot / (length(a) * length(b))).toFixed(6)), because }
}
