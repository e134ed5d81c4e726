// disclaimer -> small print, in its place: it is never cut.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const disclaimer: EmailHandler<'disclaimer'> = (node, state) =>
  block('disclaimer', { body: state.all(node) })
