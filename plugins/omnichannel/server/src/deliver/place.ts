// Where a page of documents ended: a place in their order, which stays while others are published.
import type { DocumentRow } from './asked'

/** As `precedence` of the metadata has it: from its negative to this. */
export const MAX_PRECEDENCE = 100

/** A place in the order: round by round what takes precedence, then the latest. */
export interface Place {
  /** Tier and locale, in the order in which they are looked through. */
  round: number
  precedence: number
  updatedAt: number
  doc: number
}

export const placeOf = (
  { precedence, updated_at, doc }: Pick<DocumentRow, 'precedence' | 'updated_at' | 'doc'>,
  round: number,
): Place => ({
  round,
  precedence: Number(precedence),
  updatedAt: Number(updated_at),
  doc: Number(doc),
})

export const startOf = (round: number): Place => ({
  round,
  precedence: MAX_PRECEDENCE,
  updatedAt: Number.MAX_SAFE_INTEGER,
  doc: Number.MAX_SAFE_INTEGER,
})

/** The first one first. */
export const compare = (a: Place, b: Place): number =>
  b.precedence - a.precedence || b.updatedAt - a.updatedAt || b.doc - a.doc
