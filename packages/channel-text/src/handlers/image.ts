// An image becomes nothing: what it shows, told without it, reads as a sentence nobody wrote.
import type { Handler } from '@kanaal/content'

export const image: Handler<never, 'image'> = (node, state) => {
  state.context.lose(node, { kind: 'dropped', to: 'nothing', by: 'capability', cause: 'image' })
  return undefined
}
