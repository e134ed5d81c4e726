// Turns the mark of a footnote into nothing, on the record: posts have no notes.
import { degradationOf, type Handler } from '@kanaal/content'
import type { Run } from '../runs.ts'

export const footnoteReference: Handler<Run, 'footnoteReference'> = (node, state) => {
  state.context.lose(node, degradationOf('footnoteReference', 'social'))
  return undefined
}
