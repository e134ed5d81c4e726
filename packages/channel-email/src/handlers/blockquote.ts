// blockquote -> a quotation.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const blockquote: EmailHandler<'blockquote'> = (node, state) =>
  block('quote', { body: state.all(node) })
