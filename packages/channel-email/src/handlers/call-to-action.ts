// callToAction -> a button with a safe absolute address, or its label where the address is not allowed.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const callToAction: EmailHandler<'callToAction'> = (node, state) => {
  const href = state.context.link(node.href)
  const body = state.all(node)
  if (href) return block(node.kind === 'secondary' ? 'secondary-button' : 'button', { href, body })
  state.context.lose(node, { kind: 'flattened', to: 'text', by: 'policy', cause: 'link-address' })
  return block('paragraph', { body })
}
