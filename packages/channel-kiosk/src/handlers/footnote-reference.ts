// The mark of a footnote to nothing, because the footnote itself cannot stand on a screen.
import { degradationOf } from '@kanaal/content'
import type { Handler } from './index.ts'

export const footnoteReference: Handler<'footnoteReference'> = (node, { context }) => {
  context.lose(node, degradationOf('footnoteReference', 'screen'))
  return []
}
