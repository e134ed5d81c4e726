// A footnote to nothing: a screen has no foot to look it up at.
import type { Handler } from './index.ts'

export const footnoteDefinition: Handler<'footnoteDefinition'> = (node, { context }) => {
  context.lose(node, { kind: 'dropped', to: 'nothing', by: 'capability', cause: 'footnote' })
  return []
}
