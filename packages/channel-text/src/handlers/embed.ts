// An embed becomes its title and address.
import { degradationOf, type Handler } from '@kanaal/content'
import { ADDRESS_REFUSED } from './link.ts'

export const embed: Handler<never, 'embed'> = (node, state) => {
  const isRefused = state.context.link(node.url) === undefined
  state.context.lose(node, isRefused ? ADDRESS_REFUSED : degradationOf('embed', 'text'))
  return undefined
}
