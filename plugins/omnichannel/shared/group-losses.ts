// Turns a loss ledger into lines: what was lost, what became of it, how often, and some of it.
import type { Loss } from '@kanaal/types'
import { conditionOf } from './condition-of'

/** What a desk shows of losses that read the same. A long text leaves tens of thousands out of a post. */
export interface LossGroup {
  key: string
  type: string
  kind: Loss['kind']
  to: string
  by: Loss['by']
  cause?: string
  count: number
  /** The first ones, in the order of the document. */
  examples: Loss[]
}

/** As many examples as one can take in. */
const EXAMPLES = 6

/** What still says all of its words comes last: forty headings that became plain must not bury one price that is gone. */
const isKept = ({ kind }: LossGroup): number => (kind === 'flattened' ? 1 : 0)

/** What is gone before what is plainer, then what happens most often first; equals keep the order of the document. */
export function groupLosses(losses: readonly Loss[]): LossGroup[] {
  const groups = new Map<string, LossGroup>()
  for (const loss of losses) {
    const { type, kind, to, by, cause } = loss
    const condition = conditionOf(cause)
    // A variant and an `only` for the same people read the same.
    const why = condition ? `${condition.test} ${condition.keys.join(',')}` : cause
    const key = [type, kind, to, by, why].join(' ')
    const group = groups.get(key) ?? {
      ...{ key, type, kind, to, by, count: 0, examples: [] },
      ...(cause === undefined ? {} : { cause }),
    }
    group.count += 1
    if (group.examples.length < EXAMPLES) group.examples.push(loss)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => isKept(a) - isKept(b) || b.count - a.count)
}
