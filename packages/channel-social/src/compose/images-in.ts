// Turns a document into its images in the order in which posts show them: the lead image first.
import { visit } from '@kanaal/content'
import type { Resolved } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { toImageRun } from '../handlers/figure.ts'
import type { ImageToAttach } from './attachments.ts'
import type { JoinedText } from './join-runs.ts'

/** Images of the posts' own text come before those of the rest of the document. */
export function imagesIn(document: Resolved, joined: JoinedText | undefined): ImageToAttach[] {
  const { image: lead } = document.metadata
  const images: ImageToAttach[] = lead ? [{ src: lead.src, alt: lead.alt ?? '', caption: '' }] : []
  images.push(...(joined?.images ?? []))
  const linked = addressesOf(document.tree)
  visit(document.tree, (node) => {
    const leadsTo = linked.get(node)
    const around = leadsTo === undefined ? {} : { leadsTo }
    if (node.type === 'image')
      images.push({ src: node.url, alt: node.alt ?? '', caption: '', ...around, leaf: node })
    else if (node.type === 'figure') images.push({ ...toImageRun(node), ...around })
  })
  return images
}

/** For each node inside a link the address that it leads to. */
function addressesOf(tree: Nodes): Map<Nodes, string> {
  const addresses = new Map<Nodes, string>()
  visit(tree, 'link', (link) => visit(link, (node) => addresses.set(node, link.url)))
  return addresses
}

/** The lead image, also where it stands in the text again; without one, the first that can be shown. */
export function leadImageIn(
  document: Resolved,
  joined: JoinedText | undefined,
  isAttachable: (src: string) => boolean,
): ImageToAttach[] {
  const images = imagesIn(document, joined)
  const lead = images.find(({ src }) => isAttachable(src))
  return images.filter(({ src }) => src === lead?.src)
}
