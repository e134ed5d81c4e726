// A quotation to its paragraphs: the screen itself draws the quotation mark.
import type { Handler } from './index.ts'

export const blockquote: Handler<'blockquote'> = (node, state) => state.all(node)
