// A call to action to a link that looks like a button.
import { toText } from '@kanaal/content'
import type { CallToActionNode } from '@kanaal/types'
import { h } from 'hastscript'
import type { WebHandler } from '../web-state.ts'

export const callToAction: WebHandler<CallToActionNode> = (node, state) => {
  const href = state.context.link(node.href)
  const label = state.all(node)
  if (href === undefined) {
    state.context.lose(node, { kind: 'flattened', to: 'text', by: 'policy', cause: 'link-refused' })
    return h('p', h('strong', label))
  }
  const words = toText(node) === '' ? href : label
  return h('p.cta', h(`a.button.button-${node.kind}`, { href }, words))
}
