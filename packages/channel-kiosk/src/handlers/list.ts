// A list to a list; a numbered one goes on counting where the screen before ended.
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const list: Handler<'list'> = (node, state) =>
  element(
    node.ordered ? 'ol' : 'ul',
    { start: node.ordered ? (node.start ?? 1) : undefined },
    state.all(node),
  )
