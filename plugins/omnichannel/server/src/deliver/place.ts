// Where a page of documents ended: a place in their order, which stays while others are published.
import type { DocumentRow } from './asked'

/** A place in the order: round by round the latest first. */
export interface Place {
  /** Tier and locale, in the order in which they are looked through. */
  round: number
  updatedAt: number
  doc: number
}

export const placeOf = ({ updated_at, doc }: DocumentRow, round: number): Place => ({
  round,
  updatedAt: Number(updated_at),
  doc: Number(doc),
})

export const startOf = (round: number): Place => ({
  round,
  updatedAt: Number.MAX_SAFE_INTEGER,
  doc: Number.MAX_SAFE_INTEGER,
})

/** The latest first. */
export const compare = (a: Place, b: Place): number => b.updatedAt - a.updatedAt || b.doc - a.doc
