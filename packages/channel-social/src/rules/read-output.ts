// Turns the parts of a social rendition back into posts, card and composition, and finds where their text was typed.
import { leavesOf, placeOf, placeOfMetadata, teaserOf, toText } from '@kanaal/content'
import type { Card, Output, Place, Resolved } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Composition, SocialPost } from '../social-tree.ts'

export interface SocialParts {
  posts: SocialPost[]
  card: Card | null
  composition: Composition
}

/** Our own `serialize` made these parts, so their shape is known. */
export const readOutput = (output: Output): SocialParts => output.parts as unknown as SocialParts

/** Where the text of the posts was typed: the copy, teaser, description, paragraph or title. */
export function placeOfText(document: Resolved): Place {
  const { from, nodes } = teaserOf(document)
  if (from === 'description' || from === 'title') return placeOfMetadata(from, document)
  const [node] = nodes
  return node ? placeOf(node, document) : placeOfMetadata('title', document)
}

/** Where words of the posts were typed: in a field that the posts begin with, else where the tree first has them. */
export function placeOfWords(words: string, document: Resolved): Place {
  const { from, text } = teaserOf(document)
  const isInTree = from === 'teaser' || from === 'paragraph' || !text.includes(words)
  const leaves = isInTree ? (leavesOf(document.tree) as Nodes[]) : []
  const leaf = leaves.find((one) => toText(one).includes(words))
  return leaf ? placeOf(leaf, document) : placeOfText(document)
}
