// The loss ledger: what a channel did not say, leaf by leaf.
import { z } from 'zod'
import { place } from './place.ts'

/** A loss covers one leaf node; losses are disjoint, and together they are exactly what is missing. */
export const loss = z.object({
  /** The mdast type of the leaf, such as `image` or `text`. */
  type: z.string(),
  place,
  kind: z.enum(['dropped', 'flattened', 'replaced', 'truncated']),
  /** What became of it: a node type, `text`, `link`, `qr`, or `nothing`. */
  to: z.string(),
  by: z.enum(['limit', 'capability', 'condition', 'policy']),
  /** The limit's id, the condition, or the policy that caused it. */
  cause: z.string().optional(),
  /** The start of what was lost, at most 80 UTF-16 units, for people who look. */
  excerpt: z.string().optional(),
})
export type Loss = z.infer<typeof loss>
