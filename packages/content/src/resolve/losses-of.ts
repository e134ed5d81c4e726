// A node to its losses: one a leaf, so that losses never overlap.
import type { Document, Loss, LossReason } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Node } from 'unist'
import { leavesOf } from '../leaves-of.ts'
import { placeOf } from '../place-of.ts'
import { toText } from '../to-text.ts'

/** UTF-16 units of an excerpt, as `lossSchema` of @kanaal/types says. */
const EXCERPT_UNITS = 80

export function lossesOf(
  node: Node,
  document: Pick<Document, 'id' | 'locale' | 'map'>,
  reason: LossReason,
): Loss[] {
  return leavesOf(node).map((leaf) => {
    const excerpt = excerptOf(leaf as Nodes)
    return { type: leaf.type, place: placeOf(leaf, document), ...reason, ...(excerpt !== '' && { excerpt }) }
  })
}

function excerptOf(leaf: Nodes): string {
  const text = leaf.type === 'html' || leaf.type === 'foreign' ? leaf.value : toText(leaf)
  const cut = text.slice(0, EXCERPT_UNITS)
  // Half a surrogate pair is no text.
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}
