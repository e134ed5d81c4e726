// Turns an embed into its title and address, which the network unfolds.
import { degradationOf, type Handler } from '@kanaal/content'
import type { LossReason } from '@kanaal/types'
import { borderRun, flattened, type Run, textRun } from '../runs.ts'

/** The words stay, the address does not. */
const REFUSED: LossReason = { kind: 'flattened', to: 'text', by: 'policy', cause: 'unsafe-link' }

export const embed: Handler<Run, 'embed'> = (node, state) => {
  const href = state.context.link(node.url)
  const title = node.title ?? href ?? ''
  if (title === '') {
    state.context.lose(node, { ...REFUSED, kind: 'dropped', to: 'nothing' })
    return []
  }
  const label = { ...textRun(title, node), ...(href && { href }) }
  return [
    borderRun('paragraph'),
    ...flattened([label], href ? degradationOf('embed', 'social') : REFUSED),
    borderRun('paragraph'),
  ]
}
