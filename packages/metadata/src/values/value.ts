// The shape of one value of a document and of where it came from.
import type { Inheritance, Json } from '@kanaal/types'

/** Own: written for this document. Suggested: nobody has accepted it yet, so no channel shows it. */
export type ValueOrigin =
  | { from: 'own' }
  | ({ from: 'inherited' } & Inheritance)
  | { from: 'extracted'; rule: string; version: number }
  | { from: 'suggested'; by: string; score?: number }

export interface Value {
  value: Json
  origin: ValueOrigin
}

/** A value that a tagger or a person proposes; it fills no gap until somebody accepts it. */
export interface Suggestion {
  key: string
  value: Json
  by: string
  score?: number
}
