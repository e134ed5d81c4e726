// A footnote to nothing: a screen has no foot to look it up at.
import { degradationOf } from '@kanaal/content'
import type { Handler } from './index.ts'

export const footnoteDefinition: Handler<'footnoteDefinition'> = (node, { context }) => {
  context.lose(node, degradationOf('footnoteReference', 'screen'))
  return []
}
