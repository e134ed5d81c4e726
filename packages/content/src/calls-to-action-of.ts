// A document to its calls to action: that of the metadata first, then those of the text.
import type { CallToActionNode, Document } from '@kanaal/types'
import { toText } from './to-text.ts'
import { visit } from './visit.ts'

export interface CallToActionFound {
  label: string
  href: string
  kind: 'primary' | 'secondary'
  /** Absent for the one in the metadata. */
  node?: CallToActionNode
}

/** The same label and address twice is one call to action; that of the text then lends its node. */
export function callsToActionOf(document: Pick<Document, 'tree' | 'metadata'>): CallToActionFound[] {
  const found: CallToActionFound[] = []
  const own = document.metadata.callToAction
  if (own) found.push({ label: own.label, href: own.href, kind: own.kind ?? 'primary' })
  visit(document.tree, 'callToAction', (node) => {
    const { href, kind } = node
    const label = toText(node) || href
    const before = found.find((one) => one.href === href && one.label === label)
    if (!before) found.push({ label, href, kind, node })
    else before.node ??= node
  })
  return found
}
