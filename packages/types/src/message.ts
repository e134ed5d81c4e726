// What Kanaal tells people: a message is data in vfile-message's words, a rule is where it comes from.
import { z } from 'zod'
import { json } from './json.ts'
import { place } from './place.ts'
import { severity } from './severity.ts'
import { waived } from './waiver.ts'

/**
 * One finding. `reason` is English; `key` and `values` let an interface say it in another language.
 *
 * `{ ruleId: 'too-long', source: 'channel-social', severity: 'error', reason: '291 of 280 characters. …', place: { field: ['teaser'] } }`
 */
export const message = z.object({
  ruleId: z.string(),
  /** The package whose rule this is, such as `content` or `channel-email`. */
  source: z.string(),
  severity,
  /** What is, then what was expected, then how to mend it. */
  reason: z.string(),
  place: place.optional(),
  /** The other place, where a message compares two. */
  related: z.array(place).optional(),
  target: z.string().optional(),
  expected: json.optional(),
  actual: json.optional(),
  note: z.string().optional(),
  url: z.string().optional(),
  /** Which sentence of the rule this is, and what fills it. */
  key: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Somebody made an exception of it for this document; `severity` is then `info`. */
  waiver: waived.optional(),
})
export type Message = z.infer<typeof message>

/** What `kanaal check --reporter json` prints; `path` is what the source calls the document. */
export const report = z.array(message.extend({ path: z.string() }))
export type Report = z.infer<typeof report>
