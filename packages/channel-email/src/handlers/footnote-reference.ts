// footnoteReference -> a raised number; no link, since clients rewrite or drop anchors inside a mail.
import { block } from '../block.ts'
import { footnotesOf } from '../footnote-numbers.ts'
import type { EmailHandler } from './email-handler.ts'

export const footnoteReference: EmailHandler<'footnoteReference'> = (node, state) => {
  const number = footnotesOf(state.document.tree).number(node.identifier)
  return number === undefined ? undefined : block('footnote-reference', { body: [`[${number}]`] })
}
