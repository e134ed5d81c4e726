// A link becomes its words and address; where the address is refused, the words alone.
import type { Handler } from '@kanaal/content'
import type { LossReason } from '@kanaal/types'

export const ADDRESS_REFUSED: LossReason = {
  kind: 'flattened',
  to: 'text',
  by: 'policy',
  cause: 'link-refused',
}

export const link: Handler<never, 'link'> = (node, state) => {
  state.all(node)
  // A reference into the page leads nowhere in a message, and nobody refused it.
  const isRefused = !node.url.startsWith('#') && state.context.link(node.url) === undefined
  if (isRefused) state.context.lose(node, ADDRESS_REFUSED)
  return undefined
}
