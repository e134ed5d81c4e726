// An embed becomes its title and address.
import type { Handler } from '@kanaal/content'

export const embed: Handler<never, 'embed'> = (node, state) => {
  state.context.lose(node, { kind: 'replaced', to: 'link', by: 'capability', cause: 'embed' })
  return undefined
}
