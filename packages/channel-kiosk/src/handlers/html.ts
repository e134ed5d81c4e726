// Raw HTML to nothing: content is untrusted on every channel.
import { degradationOf } from '@kanaal/content'
import type { Handler } from './index.ts'

export const html: Handler<'html'> = (node, { context }) => {
  context.lose(node, degradationOf('html', 'screen'))
  return []
}
