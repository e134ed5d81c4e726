// link -> `<a>` with a safe absolute address, or its text where the address is not allowed.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const link: EmailHandler<'link'> = (node, state) => {
  const href = state.context.link(node.url)
  if (href) return block('link', { href, body: state.all(node) })
  state.context.lose(node, { kind: 'flattened', to: 'text', by: 'policy', cause: 'link-address' })
  return state.all(node)
}
