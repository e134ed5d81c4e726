// Turns the parts of a social rendition back into posts, card and composition, and finds where their text was typed.
import { placeOf, placeOfMetadata, teaserOf } from '@kanaal/content'
import type { Output, Place, Resolved } from '@kanaal/types'
import type { Card, Composition, SocialPost } from '../social-tree.ts'

export interface SocialParts {
  posts: SocialPost[]
  card: Card | null
  composition: Composition
}

/** Our own `serialize` made these parts, so their shape is known. */
export const readOutput = (output: Output): SocialParts => output.parts as unknown as SocialParts

/** Where the text of the posts was typed: the copy, description, teaser, paragraph or title. */
export function placeOfText(document: Resolved): Place {
  const { from, nodes } = teaserOf(document)
  if (from === 'description' || from === 'title') return placeOfMetadata(from, document)
  const [node] = nodes
  return node ? placeOf(node, document) : placeOfMetadata('title', document)
}
