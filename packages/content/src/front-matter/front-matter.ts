// What front matter is to the rest of the package: keys, values and places; and the complaint about one.
import type { Json, Position } from '@kanaal/types'

/** Top-level keys in the order of the file, each with its place in the whole text. */
export type FrontMatter = Map<string, { value: Json; position?: Position }>

/** The sentences of the rule `front-matter-invalid`. */
export type Complaint =
  | 'alias'
  | 'bracket'
  | 'colon'
  | 'date'
  | 'indent'
  | 'invalid'
  | 'key'
  | 'list'
  | 'nul'
  | 'quote'
  | 'rest'
  | 'sign'
  | 'tab'
  | 'twice'
  | 'unclosed'
  | 'value'
  | 'word'

/** A reader's complaint: `line` counts from 1 inside the front matter; the reason is the parser's own. */
export class FrontMatterError extends Error {
  constructor(
    readonly complaint: Complaint,
    readonly line: number,
    reason: string,
  ) {
    super(reason)
  }
}
