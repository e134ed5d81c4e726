// A figure becomes nothing, with its caption and credit: they speak of what is not there.
import { degradationOf, type Handler } from '@kanaal/content'

export const figure: Handler<never, 'figure'> = (node, state) => {
  state.context.lose(node, degradationOf('figure', 'text'))
  return undefined
}
