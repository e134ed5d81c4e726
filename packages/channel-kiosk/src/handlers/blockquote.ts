// A quotation to its paragraphs, where the screen itself draws the mark; among other words to one that is set apart.
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const blockquote: Handler<'blockquote'> = (node, state, parent) =>
  parent ? element('div', { className: ['quotation'] }, state.all(node)) : state.all(node)
