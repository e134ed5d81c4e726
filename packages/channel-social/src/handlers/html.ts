// Turns raw HTML into nothing, on the record.
import type { Handler } from '@kanaal/content'
import type { Run } from '../runs.ts'

export const html: Handler<Run, 'html'> = (node, state) => {
  state.context.lose(node, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'raw-html' })
  return undefined
}
