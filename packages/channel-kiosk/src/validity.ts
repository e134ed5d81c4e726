// Facts on a scene to the moment it must come down: a price that ended may not hang on the wall.
import { endOf } from '@kanaal/content'
import type { Fact, FactNode } from '@kanaal/types'
import type { Nodes } from 'mdast'

/** The earlier of two ends; a plain date ends with its day. */
export function earliest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return endOf(b) < endOf(a) ? b : a
}

/** The facts below a node. */
export function factsIn(node: Nodes): FactNode[] {
  if (node.type === 'fact') return [node]
  return 'children' in node ? node.children.flatMap(factsIn) : []
}

/** When the first of some facts ends, as the text says it or as the document declares it. */
export const endOfFacts = (nodes: readonly FactNode[], declared: readonly Fact[]): string | undefined =>
  nodes
    .map((node) => node.validUntil ?? declared.find(({ id }) => id === node.id)?.validUntil)
    .reduce((end, next) => earliest(end, next), undefined)

/** Whether a fact is an amount of money: its unit is an ISO 4217 code. */
export const isPrice = ({ unit }: { unit?: string | undefined }): boolean => /^[A-Z]{3}$/.test(unit ?? '')
