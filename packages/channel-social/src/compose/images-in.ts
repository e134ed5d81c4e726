// Turns a document into its images in the order in which posts show them: the lead image first.
import { toText } from '@kanaal/content'
import type { Resolved } from '@kanaal/types'
import { visit } from 'unist-util-visit'
import type { ImageToAttach } from './attachments.ts'
import type { JoinedText } from './join-runs.ts'

/** Images of the posts' own text come before those of the rest of the document. */
export function imagesIn(document: Resolved, joined: JoinedText | undefined): ImageToAttach[] {
  const { image: lead } = document.metadata
  const images: ImageToAttach[] = lead ? [{ src: lead.src, alt: lead.alt ?? '' }] : []
  images.push(...(joined?.images ?? []))
  visit(document.tree, (node) => {
    if (node.type === 'image') images.push({ src: node.url, alt: node.alt ?? '', leaf: node })
    else if (node.type === 'figure') images.push({ src: node.src, alt: node.alt ?? toText(node), leaf: node })
  })
  return images
}
