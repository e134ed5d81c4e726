// What front matter is to the rest of the package: keys, values and places; and the complaint about one.
import type { Json, Position } from '@kanaal/types'

/** Where values inside a value stand, by their path below it: `.email.preheader`, `[2]`. */
export type PartPlaces = Map<string, Position>

/** Top-level keys in the order of the file, each with its place in the whole text. */
export type FrontMatter = Map<string, { value: Json; position?: Position; parts?: PartPlaces }>

/** Levels below a key of which places are kept, as `copy.email.callToAction.href` has them. */
export const PART_LEVELS = 3

/** `.email.preheader`, `[0].validUntil` */
export const partName = (path: readonly (string | number)[]): string =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')

/** The steps of a path up to the first number: a form has fields for keys, and one for a whole list. */
export function keysBefore(path: readonly (string | number)[]): string[] {
  const end = path.findIndex((step) => typeof step === 'number')
  return path.slice(0, end === -1 ? path.length : end).map(String)
}

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
