// How loud a rule is on one site: for which types, languages and targets.
import { z } from 'zod'

/**
 * How loud a rule is on this site. `{ rule: 'content/heading-skip', level: 'error', types: ['news'], locales: ['nl'] }`
 *
 * Of several that fit the last one holds. `content/*` means every rule of a source.
 */
export const ruleLevel = z.strictObject({
  rule: z.string().regex(/^[a-z0-9-]+\/(?:[a-z0-9-]+|\*)$/, 'expected source/rule-id or source/*'),
  level: z.enum(['off', 'info', 'warning', 'error']),
  /** Content types, as documents name theirs. */
  types: z.array(z.string()).min(1).optional(),
  locales: z.array(z.string()).min(1).optional(),
  /** Ids of targets or channels; messages about the document as such have none. */
  targets: z.array(z.string()).min(1).optional(),
})
export type RuleLevel = z.infer<typeof ruleLevel>
