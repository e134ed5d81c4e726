// Raw HTML to nothing: content is untrusted on every channel.
import type { Handler } from './index.ts'

export const html: Handler<'html'> = (node, { context }) => {
  context.lose(node, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'raw-html' })
  return []
}
