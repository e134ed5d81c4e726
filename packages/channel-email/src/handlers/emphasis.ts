// emphasis -> `<em>`.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const emphasis: EmailHandler<'emphasis'> = (node, state) =>
  block('emphasis', { body: state.all(node) })
