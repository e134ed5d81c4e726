// Turns raw HTML into nothing, on the record.
import { degradationOf, type Handler } from '@kanaal/content'
import type { Run } from '../runs.ts'

export const html: Handler<Run, 'html'> = (node, state) => {
  state.context.lose(node, degradationOf('html', 'social'))
  return undefined
}
