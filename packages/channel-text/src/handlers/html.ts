// Raw HTML is left out.
import type { Handler } from '@kanaal/content'

export const html: Handler<never, 'html'> = (node, state) => {
  state.context.lose(node, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'raw-html' })
  return undefined
}
