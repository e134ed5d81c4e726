// The text of a copy to its tree, checked against the caps first: editors write it as they write a document.
import type { Place } from '@kanaal/types'
import type { Root } from 'mdast'
import { withHtmlRead } from './html/read-html.ts'
import { createMarkdownParser } from './markdown-parser.ts'
import { refuseOverCaps } from './refuse-over-caps.ts'
import { RefusedDocument } from './refused-document.ts'

const parse = createMarkdownParser()

/** @throws {RefusedDocument} where the text is over a cap */
export function parseCopy(text: string, place: Place): Root {
  refuseOverCaps(text, { place })
  return parse(text)
}

/** Undefined over a cap, which is told where the copy would be used. */
export function copyTreeOf(text: string, place: Place): Root | undefined {
  try {
    return withHtmlRead(parseCopy(text, place))
  } catch (error) {
    if (error instanceof RefusedDocument) return undefined
    throw error
  }
}
