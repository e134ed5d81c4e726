// What a channel lost of a document to what is lost besides: words that stand in attributes, and channels show nowhere.
import { degradationOf, excerptOf, leavesOf, lossesOf, toText, visit } from '@kanaal/content'
import type { Channel, Loss, Place, Resolved } from '@kanaal/types'
import type { Image, Link, Nodes } from 'mdast'

/**
 * Titles of links and pictures, and what stands behind the language of code. Looked at when the channel is done: a leaf
 * of which more is lost has its loss already, and losses are disjoint.
 */
export function attributeLosses(
  document: Resolved,
  { capabilities }: Pick<Channel, 'capabilities'>,
  losses: readonly Loss[],
): Loss[] {
  if (capabilities.attributes === 'kept') return []
  const { tree, copy } = document
  const taken = new Set(losses.map(({ place, excerpt = '' }) => keyOf(place, excerpt)))
  const found: Loss[] = []
  visit(copy && copy.tree.children.length > 0 ? copy.tree : tree, (node) => {
    if (node.type === 'code' && /\w/.test(node.meta ?? '')) lose(node, CODE_META)
    else if ((node.type === 'link' || node.type === 'image') && addsWords(node)) lose(node, TITLE)
  })
  return found

  /** Of a link with several leaves the first that is there has lost what is said of all. */
  function lose(node: Nodes, reason: typeof TITLE): void {
    for (const leaf of leavesOf(node) as Nodes[]) {
      const [loss] = lossesOf(leaf, document, { ...reason, to: leaf.type })
      if (!loss || taken.has(keyOf(loss.place, excerptOf(leaf)))) continue
      taken.add(keyOf(loss.place, excerptOf(leaf)))
      found.push(loss)
      return
    }
  }
}

const CODE_META = degradationOf('code', 'text')
const TITLE = degradationOf('link', 'text')

/** A title that says what the words say already is no loss. */
function addsWords(node: Link | Image): boolean {
  const title = folded(node.title ?? '')
  return title !== '' && !folded(`${toText(node)} ${node.url}`).includes(title)
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What came from a field without positions is known by its words. */
const keyOf = ({ field, position }: Place, excerpt: string): string =>
  [...(field ?? []), position?.start.offset ?? excerpt].join('\n')
