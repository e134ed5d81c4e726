// A document's text to the description it did not write: its lead, else its first paragraph.
import { toText, withHtmlRead } from '@kanaal/content'
import type { Document } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { cutAtSentence } from './cut-at-sentence.ts'

/** Graphemes. Longer descriptions are cut by search engines at about this length
 * (https://developers.google.com/search/docs/appearance/snippet names no number; practice, read 2026-11-21). */
export const MAX_DESCRIPTION_GRAPHEMES = 160

/** Blocks whose text is not about the document as a whole, or is not shown everywhere. */
const NOT_A_LEAD = new Set([
  'conditional',
  'variant',
  'callout',
  'disclaimer',
  'footnoteDefinition',
  'gallery',
])

/** Takes the `teaser`, else the first paragraph with words, cut at a sentence border. */
export const extractDescription = (document: Pick<Document, 'tree' | 'locale'>): string | undefined => {
  const tree = withHtmlRead(document.tree)
  const lead = first(tree, (node) => node.type === 'teaser' && toText(node) !== '')
  const paragraph = lead ?? first(tree, (node) => node.type === 'paragraph' && hasWords(node))
  if (!paragraph) return undefined
  return cutAtSentence(toText(paragraph), document.locale, MAX_DESCRIPTION_GRAPHEMES) || undefined
}

/** A paragraph of images alone has only their alternative texts, which describe the picture, not the document. */
const hasWords = (node: Nodes): boolean =>
  'children' in node && node.children.some((child) => child.type !== 'image' && toText(child).trim() !== '')

const first = (node: Nodes, wanted: (node: Nodes) => boolean): Nodes | undefined => {
  if (wanted(node)) return node
  if (!('children' in node) || NOT_A_LEAD.has(node.type)) return undefined
  for (const child of node.children) {
    const found = first(child, wanted)
    if (found) return found
  }
  return undefined
}
