// The mark of a footnote to nothing, because the footnote itself cannot stand on a screen.
import type { Handler } from './index.ts'

export const footnoteReference: Handler<'footnoteReference'> = (node, { context }) => {
  context.lose(node, { kind: 'dropped', to: 'nothing', by: 'capability', cause: 'footnote' })
  return []
}
