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
  /** The terms both have, and where those differ the nearest one that both stand below; heaviest first. */
  because: string[]
}

export interface RelatedOptions {
  index?: ConceptIndex
  /** 10 without. */
  limit?: number
  isShown?: (id: string) => boolean
}

/** A term one step up is half as near: `rugzak` and `schooltas` share `tas`. */
const PER_STEP = 0.5
const STEPS = 2

/**
 * Cosine of the two sets of terms, each with its broader ones at less weight, and rare terms above common ones. It looks at
 * terms alone. How rare a term is, all documents say: give them all, and by `isShown` which of them may be answered (on a
 * channel, to an audience); then two documents have one score everywhere. Equal scores stand in order of id.
 */
export function relatedDocuments(
  document: TermedDocument,
  others: Iterable<TermedDocument>,
  { index, limit = 10, isShown = () => true }: RelatedOptions = {},
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
    .filter(({ id, score }) => score > 0 && isShown(id))
    .sort((a, b) => b.score - a.score || byCodeUnits(a.id, b.id))
    .slice(0, limit)
    .map((found) => ({ ...found, because: withoutImplied(found.because, index) }))
}

/** Whoever shares a term shares what is above it: that is no second reason. */
function withoutImplied(keys: readonly string[], index: ConceptIndex | undefined): string[] {
  const above = new Set<string>()
  let level: readonly string[] = keys
  for (let step = 0; step < STEPS; step++) {
    level = level.flatMap((one) => index?.broader(one) ?? [])
    for (const one of level) above.add(one)
  }
  const nearest = keys.filter((key) => !above.has(key))
  // In a circle each is above the other.
  return nearest.length > 0 ? nearest : [...keys]
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
