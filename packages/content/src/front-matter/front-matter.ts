// What front matter is to the rest of the package: keys, values and places; and the complaint about one.
import type { Json, Position } from '@kanaal/types'

/** Top-level keys in the order of the file, each with its place in the whole text. */
export type FrontMatter = Map<string, { value: Json; position?: Position }>

/** A reader's complaint: `line` counts from 1 inside the front matter. */
export class FrontMatterError extends Error {
  constructor(
    reason: string,
    readonly line: number,
  ) {
    super(reason)
  }
}
