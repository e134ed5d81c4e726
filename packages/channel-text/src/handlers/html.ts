// Raw HTML is left out.
import { degradationOf, type Handler } from '@kanaal/content'

export const html: Handler<never, 'html'> = (node, state) => {
  state.context.lose(node, degradationOf('html', 'text'))
  return undefined
}
