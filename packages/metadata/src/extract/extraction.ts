// What an extraction is: a rule with a name and a version that takes a value from a document.
import type { Document } from '@kanaal/types'

export interface Extraction<Value> {
  id: string
  /** Goes up when the same text would give another value: a stored value says which version it came from. */
  version: number
  extract(document: Document): Value | undefined
}

/** A value taken from the text, and by which rule. */
export interface Extracted<Value> {
  value: Value
  rule: string
  version: number
}
