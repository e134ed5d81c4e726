// A document and a ledger to the tree that is read of it, and the loss of each leaf that a channel left out.
import { excerptOf, leavesOf, placeOf, withHtmlRead } from '@kanaal/content'
import type { Document, KanaalData, Loss, Place } from '@kanaal/types'
import type { Data, Html, Nodes, Parents, Root } from 'mdast'

export interface Haunted {
  tree: Root
  ghosts: ReadonlyMap<Nodes, Loss>
}

/**
 * A leaf is known by its text's file or field, where it begins in it, and what it is; a field that is no text, such as
 * Strapi's Blocks, has no such places, and there by its words. Pieces of raw HTML that nobody reads are put back where
 * they stood.
 */
export function placeGhosts(document: Document, losses: readonly Loss[]): Haunted {
  const lost = new Map<string, Loss[]>()
  for (const loss of losses) {
    const key = keyOf(loss.place, loss.type, loss.excerpt ?? '')
    lost.set(key, [...(lost.get(key) ?? []), loss])
  }
  const tree = structuredClone(withHtmlRead(document.tree))
  const ghosts = new Map<Nodes, Loss>()
  for (const leaf of leavesOf(tree) as Nodes[]) {
    const loss = lost.get(keyOf(placeOf(leaf, document), leaf.type, excerptOf(leaf)))?.shift()
    if (loss) ghosts.set(leaf, loss)
  }
  const pieces = [...lost.values()].flat().filter(({ type }) => type === 'html')
  for (const loss of pieces) ghosts.set(putBack(loss, tree, document), loss)
  return { tree, ghosts }
}

const keyOf = ({ file, field, position }: Place, type: string, excerpt: string): string =>
  JSON.stringify([file ?? field, type, position?.start ?? excerpt])

/** Behind the last node of the same text that ends before it, as deep in the tree as it stood itself. */
function putBack({ place, excerpt = '' }: Loss, tree: Root, document: Document): Html {
  const origin = Math.max(
    0,
    document.map.origins.findIndex((one) => isSameText(one, place)),
  )
  const piece: Html = { type: 'html', value: excerpt, data: { origin } as Data }
  const at = place.position?.start.offset ?? 0
  let parent: Parents = tree
  let index = 0
  const walk = (above: Parents): void => {
    for (const [position, child] of (above.children as Nodes[]).entries()) {
      if (((child.data as KanaalData | undefined)?.origin ?? 0) !== origin) continue
      const { start, end } = child.position ?? {}
      if ((end?.offset ?? at + 1) <= at) {
        parent = above
        index = position + 1
      } else if ((start?.offset ?? at) < at && 'children' in child) walk(child)
    }
  }
  walk(tree)
  parent.children.splice(index, 0, piece as never)
  return piece
}

const isSameText = (one: Pick<Place, 'file' | 'field'>, other: Place): boolean =>
  one.file === other.file && JSON.stringify(one.field) === JSON.stringify(other.field)
