// Raw HTML to nothing: content is never trusted to write markup, and the ledger says so.
import { degradationOf } from '@kanaal/content'
import type { Html } from 'mdast'
import type { WebHandler } from '../web-state.ts'

export const html: WebHandler<Html> = (node, state) => {
  state.context.lose(node, degradationOf('html', 'web'))
  return undefined
}
