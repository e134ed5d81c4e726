// The text of a copy to its tree, checked against the caps first: editors write it as they write a document.
import type { Place } from '@kanaal/types'
import type { Root } from 'mdast'
import { createMarkdownParser } from './markdown-parser.ts'
import { refuseOverCaps } from './refuse-over-caps.ts'

const parse = createMarkdownParser()

/** @throws {RefusedDocument} where the text is over a cap */
export function parseCopy(text: string, place: Place): Root {
  refuseOverCaps(text, { place })
  return parse(text)
}
