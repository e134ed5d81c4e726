// A heading to one below the page's only h1, at a level that skips none.

import { h } from 'hastscript'
import type { Heading } from 'mdast'
import type { WebHandler } from '../web-state.ts'

export const heading: WebHandler<Heading> = (node, state) => {
  const children = state.all(node)
  // An empty heading is announced by screen readers and says nothing.
  return children.length > 0 ? h(`h${state.levels.get(node) ?? 2}`, children) : undefined
}
