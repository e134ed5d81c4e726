// A heading to one below the page's only h1, at a level that skips none.

import { h } from 'hastscript'
import type { Heading } from 'mdast'
import { OWN_ID } from '../sanitize-schema.ts'
import type { WebHandler } from '../web-state.ts'

export const heading: WebHandler<Heading> = (node, state) => {
  const children = state.all(node)
  // An empty heading is announced by screen readers and says nothing.
  if (children.length === 0) return undefined
  const { id } = node.data ?? {}
  return h(`h${state.levels.get(node) ?? 2}`, id && OWN_ID.test(id) ? { id } : {}, children)
}
