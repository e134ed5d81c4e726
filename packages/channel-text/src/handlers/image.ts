// An image becomes nothing: what it shows, told without it, reads as a sentence nobody wrote.
import { degradationOf, type Handler } from '@kanaal/content'

export const image: Handler<never, 'image'> = (node, state) => {
  state.context.lose(node, degradationOf('image', 'text'))
  return undefined
}
