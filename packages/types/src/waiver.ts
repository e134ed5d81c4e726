// An exception that somebody makes for one document: which rule, why, and until when.
import { z } from 'zod'
import { isoDate } from './json.ts'
import { severity } from './severity.ts'

/** `content/heading-skip`: a rule as messages and `kanaal rules` name it. */
export const ruleName = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected source/rule-id, such as content/heading-skip')

/**
 * `{ rule: 'metadata/property-missing', reason: 'The photo follows on Monday', until: '2026-09-01' }`
 *
 * What it is about is still said, as information, with the reason; it stops no publication. An exception ends: after
 * its day the message is what it was.
 */
export const waiver = z.object({
  rule: ruleName,
  reason: z.string().trim().min(1).max(500),
  until: isoDate,
  /** One target only, by its id. */
  target: z.string().optional(),
  by: z.string().optional(),
  at: isoDate.optional(),
})
export type Waiver = z.infer<typeof waiver>

/** What a message says of the exception that was made for it. */
export const waived = waiver
  .pick({ reason: true, until: true, by: true })
  .extend({ /** What it would be without. */ severity })
export type Waived = z.infer<typeof waived>
