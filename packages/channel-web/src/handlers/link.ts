// A link to an anchor with a safe address, or to its text.
import { toText } from '@kanaal/content'
import { h } from 'hastscript'
import type { Link } from 'mdast'
import type { WebHandler } from '../web-state.ts'

export const link: WebHandler<Link> = (node, state) => {
  const children = state.all(node)
  // A reference into this page is checked against its headings once they have their ids.
  const href = node.url.startsWith('#') ? node.url : state.context.link(node.url)
  if (href === undefined) {
    state.context.lose(node, { kind: 'flattened', to: 'text', by: 'policy', cause: 'link-refused' })
    return children
  }
  const words = toText(node).trim() === '' ? href : children
  return h('a', { href, ...(node.title && { title: node.title }) }, words)
}
