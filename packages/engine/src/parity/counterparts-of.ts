// A document to what each of its translations must have as well: its disclaimers, its calls to action, and which facts it need not.
import { placeOf, placeOfMetadata, toText } from '@kanaal/content'
import type { CallToActionNode, Counterpart, Disclaimer, Document, FactNode } from '@kanaal/types'
import type { Nodes, Parents } from 'mdast'
import { nodesOfType } from './nodes-of-type.ts'

/** UTF-16 units by which an editor knows a passage again. */
const EXCERPT = 60

interface Counterparts {
  disclaimers: Counterpart[]
  callsToAction: Counterpart[]
  ownFacts: string[]
}

export function counterpartsOf(document: Document): Counterparts {
  const disclaimers: Disclaimer[] = []
  const calls = new Map<string, CallToActionNode>()
  const withheld: Nodes[] = []
  const common = new Set<string>()
  collect(document.tree)
  const own = document.metadata.callToAction
  const callsToAction = [...calls.values()]
    .filter(({ href }) => href !== own?.href)
    .map((node) => ({ excerpt: excerptOf(node) || node.href, place: placeOf(node, document) }))
  if (own) callsToAction.unshift({ excerpt: own.label, place: placeOfMetadata('callToAction', document) })
  return {
    disclaimers: disclaimers.map((node) => ({ excerpt: excerptOf(node), place: placeOf(node, document) })),
    callsToAction,
    ownFacts: factsWithin(withheld, document).filter((id) => !common.has(id)),
  }

  function collect(node: Nodes): void {
    // What is for one language, or for one channel, need not stand in the other language.
    if (node.type === 'variant' || (node.type === 'conditional' && node.locale !== undefined)) {
      withheld.push(node)
      return
    }
    if (node.type === 'fact') common.add(node.id)
    if (node.type === 'disclaimer') disclaimers.push(node)
    else if (node.type === 'callToAction') calls.set(node.href, calls.get(node.href) ?? node)
    if ('children' in node) for (const child of (node as Parents).children) collect(child)
  }
}

/** Those that are declared there, and not in the front matter. */
function factsWithin(nodes: readonly Nodes[], document: Document): string[] {
  const declared = nodes
    .flatMap((node) => nodesOfType<FactNode>(node, 'fact'))
    .map((node) => ({
      id: node.id,
      start: placeOf(node, document).position?.start,
    }))
  return document.facts.flatMap(({ id, place }) =>
    declared.some(
      (one) =>
        one.id === id &&
        place?.position !== undefined &&
        one.start?.line === place.position.start.line &&
        one.start.column === place.position.start.column,
    )
      ? [id]
      : [],
  )
}

const excerptOf = (node: Nodes): string => toText(node).slice(0, EXCERPT)
