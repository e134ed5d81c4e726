// heading -> a heading of the same depth; transform keeps the mail at one of depth 1.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const heading: EmailHandler<'heading'> = (node, state) =>
  block(`heading-${node.depth}`, { body: state.all(node) })
