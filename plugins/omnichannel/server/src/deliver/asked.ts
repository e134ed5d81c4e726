// What somebody asks for, after its names were checked: plain values that SQL and `judge` read alike.
import type { Dimension } from '../../../shared/deliver'

export interface Asked {
  /** Types the caller may read, each with the locales in which it is looked for: `''` where it is not localised. */
  types: readonly { uid: string; isLocalized: boolean }[]
  locale: string
  /** Where a document has no version in `locale`: these, in their order. */
  fallback: readonly string[]
  /** Target ids: on one of them. */
  channels: readonly string[]
  dimensions: Partial<Record<Dimension, string>>
  terms: readonly string[]
  expand: string
  /** Milliseconds since 1970. */
  at: number
  /** 0 to 1. */
  completeness: number | undefined
}

/** The column that counts how many a document names; none is for everybody. */
export const COUNTS: Record<Dimension, string> = {
  persona: 'personas',
  segment: 'segments',
  audience: 'audiences',
  journeyStage: 'stages',
}

export interface DocumentRow {
  doc: string | number
  uid: string
  document_id: string
  locale: string
  status: 'draft' | 'published'
  title: string
  score: number
  updated_at: string | number
  precedence: number
  valid_from: string | number
  valid_until: string | number
}

export interface FacetRow {
  doc: string | number
  status: 'draft' | 'published'
  facet: string
  value: string
  score: number | null
  valid_from: string | number | null
  valid_until: string | number | null
}
