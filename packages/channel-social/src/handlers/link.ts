// Turns a link into runs that carry its address.
import type { Handler } from '@kanaal/content'
import type { LossReason } from '@kanaal/types'
import { flattened, type Run, textRun } from '../runs.ts'

/** Its words stay, and lead nowhere. */
export const UNSAFE: LossReason = { kind: 'flattened', to: 'text', by: 'policy', cause: 'unsafe-link' }

/** Whether the address can be shown is the network's affair; an unsafe one never is. */
export const link: Handler<Run, 'link'> = (node, state) => {
  const href = state.context.link(node.url)
  const runs = state.all(node).map((run) => (run.kind === 'image' ? { ...run, leadsTo: node.url } : run))
  if (href === undefined) return flattened(runs, UNSAFE)
  // Without words the address is all that it says.
  const isSaid = runs.some((run) => run.kind === 'image' || (run.kind === 'text' && run.text.trim() !== ''))
  if (!isSaid) return { ...textRun(href, node), href }
  return runs.map((run) => (run.kind === 'text' ? { ...run, href } : run))
}
