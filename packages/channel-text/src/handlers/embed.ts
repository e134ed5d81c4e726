// An embed becomes its title and address.
import { degradationOf, type Handler } from '@kanaal/content'

export const embed: Handler<never, 'embed'> = (node, state) => {
  state.context.lose(node, degradationOf('embed', 'text'))
  return undefined
}
