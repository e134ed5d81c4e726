// A paragraph to a paragraph.
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const paragraph: Handler<'paragraph'> = (node, state) => {
  const words = state.all(node)
  return words.length > 0 ? element('p', {}, words) : []
}
