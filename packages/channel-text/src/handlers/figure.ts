// A figure becomes its alternative text, caption and credit.
import type { Handler } from '@kanaal/content'

export const figure: Handler<never, 'figure'> = (node, state) => {
  state.context.lose(node, { kind: 'replaced', to: 'text', by: 'capability', cause: 'image' })
  return undefined
}
