// Turns a loss ledger into lines: what was lost, what became of it, and how often.
import type { Loss } from '@kanaal/types'
import { conditionOf } from './condition-of'

export interface LossGroup {
  key: string
  type: string
  kind: Loss['kind']
  to: string
  by: Loss['by']
  cause?: string
  losses: Loss[]
}

/** What happens most often first; equals keep the order of the document. */
export function groupLosses(losses: readonly Loss[]): LossGroup[] {
  const groups = new Map<string, LossGroup>()
  for (const loss of losses) {
    const { type, kind, to, by, cause } = loss
    const condition = conditionOf(cause)
    // A variant and an `only` for the same people read the same.
    const why = condition ? `${condition.test} ${condition.keys.join(',')}` : cause
    const key = [type, kind, to, by, why].join(' ')
    const group = groups.get(key) ?? {
      key,
      type,
      kind,
      to,
      by,
      ...(cause === undefined ? {} : { cause }),
      losses: [],
    }
    group.losses.push(loss)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.losses.length - a.losses.length)
}
