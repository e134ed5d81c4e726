// Turns a footnote into nothing, on the record: posts have no notes.
import type { Handler } from '@kanaal/content'
import type { Run } from '../runs.ts'

export const footnoteDefinition: Handler<Run, 'footnoteDefinition'> = (node, state) => {
  state.context.lose(node, { kind: 'dropped', to: 'nothing', by: 'capability', cause: 'footnote' })
  return undefined
}
