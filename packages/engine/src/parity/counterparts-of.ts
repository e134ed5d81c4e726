// A document to what each of its translations must have as well: its disclaimers and its calls to action.
import { placeOf, placeOfMetadata, toText } from '@kanaal/content'
import type { CallToActionNode, Counterpart, Disclaimer, Document } from '@kanaal/types'
import type { Nodes, Parents } from 'mdast'

/** UTF-16 units by which an editor knows a passage again. */
const EXCERPT = 60

interface Counterparts {
  disclaimers: Counterpart[]
  callsToAction: Counterpart[]
}

export function counterpartsOf(document: Document): Counterparts {
  const disclaimers: Disclaimer[] = []
  const calls = new Map<string, CallToActionNode>()
  collect(document.tree)
  const own = document.metadata.callToAction
  const callsToAction = [...calls.values()]
    .filter(({ href }) => href !== own?.href)
    .map((node) => ({ excerpt: excerptOf(node) || node.href, place: placeOf(node, document) }))
  if (own) callsToAction.unshift({ excerpt: own.label, place: placeOfMetadata('callToAction', document) })
  return {
    disclaimers: disclaimers.map((node) => ({ excerpt: excerptOf(node), place: placeOf(node, document) })),
    callsToAction,
  }

  function collect(node: Nodes): void {
    // What is for one language, or for one channel, need not stand in the other language.
    if (node.type === 'variant' || (node.type === 'conditional' && node.locale !== undefined)) return
    if (node.type === 'disclaimer') disclaimers.push(node)
    else if (node.type === 'callToAction') calls.set(node.href, calls.get(node.href) ?? node)
    if ('children' in node) for (const child of (node as Parents).children) collect(child)
  }
}

const excerptOf = (node: Nodes): string => toText(node).slice(0, EXCERPT)
