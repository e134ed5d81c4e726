// A node to its losses: one a leaf, so that losses never overlap.
import type { Document, Loss, LossReason } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Node } from 'unist'
import { excerptOf } from '../excerpt-of.ts'
import { leavesOf } from '../leaves-of.ts'
import { placeOf } from '../place-of.ts'

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
