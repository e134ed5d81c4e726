// A node to its losses: one a leaf, so that losses never overlap.
import type { Document, Loss, LossReason } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Node } from 'unist'
import { excerptOf } from '../excerpt-of.ts'
import { isComment } from '../is-comment.ts'
import { leavesOf } from '../leaves-of.ts'
import { placeOf } from '../place-of.ts'

export function lossesOf(
  node: Node,
  document: Pick<Document, 'id' | 'locale' | 'map'>,
  reason: LossReason,
): Loss[] {
  // A comment is a note to authors: no reader misses it.
  const leaves = (leavesOf(node) as Nodes[]).filter((leaf) => leaf.type !== 'html' || !isComment(leaf.value))
  return leaves.map((leaf) => {
    const excerpt = excerptOf(leaf)
    return { type: leaf.type, place: placeOf(leaf, document), ...reason, ...(excerpt !== '' && { excerpt }) }
  })
}
