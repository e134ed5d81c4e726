// Raw HTML to nothing: content is never trusted to write markup, and the ledger says so.
import type { Html } from 'mdast'
import type { WebHandler } from '../web-state.ts'

export const html: WebHandler<Html> = (node, state) => {
  state.context.lose(node, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'raw-html' })
  return undefined
}
