// An image becomes its alternative text; without one there is nothing to say.
import type { Handler } from '@kanaal/content'

export const image: Handler<never, 'image'> = (node, state) => {
  if (node.alt) state.context.lose(node, { kind: 'replaced', to: 'text', by: 'capability', cause: 'image' })
  else state.context.lose(node, { kind: 'dropped', to: 'nothing', by: 'capability', cause: 'image' })
  return undefined
}
