// A tree to one in which no link stands in the label of a call to action: a button leads to one place.
import type { Document, Loss } from '@kanaal/types'
import type { Nodes, Parents, Root } from 'mdast'
import { toText } from '../to-text.ts'
import { visit } from '../visit.ts'
import { lossesOf } from './losses-of.ts'

/** Changes `tree`. An address that is read in the words is not lost. */
export function unnestLinks(
  tree: Root,
  document: Pick<Document, 'id' | 'locale' | 'map'>,
  losses: Loss[],
): void {
  visit(tree, 'callToAction', (node) => {
    let isLost = false
    unnestIn(node)
    if (isLost) losses.push(...lossesOf(node, document, LINK_IN_LINK))

    function unnestIn(parent: Parents): void {
      for (const child of parent.children as Nodes[]) if ('children' in child) unnestIn(child)
      if (!parent.children.some(({ type }) => type === 'link')) return
      parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
        if (child.type !== 'link') return [child]
        isLost ||= !toText(child).includes(child.url.replace(/^(https?:\/\/|mailto:)/, ''))
        return child.children
      }) as typeof parent.children
    }
  })
}

const LINK_IN_LINK = { kind: 'flattened', to: 'callToAction', by: 'policy', cause: 'link-in-link' } as const
