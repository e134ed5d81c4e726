// Turns a link into runs that carry its address.
import type { Handler } from '@kanaal/content'
import type { LossReason } from '@kanaal/types'
import { flattened, type Run } from '../runs.ts'

/** Its words stay, and lead nowhere. */
export const UNSAFE: LossReason = { kind: 'flattened', to: 'text', by: 'policy', cause: 'unsafe-link' }

/** Whether the address can be shown is the network's affair; an unsafe one never is. */
export const link: Handler<Run, 'link'> = (node, state) => {
  const href = state.context.link(node.url)
  const runs = state.all(node).map((run) => (run.kind === 'image' ? { ...run, leadsTo: node.url } : run))
  if (href === undefined) return flattened(runs, UNSAFE)
  return runs.map((run) => (run.kind === 'text' ? { ...run, href } : run))
}
