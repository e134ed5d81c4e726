// What a target of the briefing may be configured with.
import { z } from 'zod'

export const briefingOptions = z.object({
  /**
   * Columns of a line. 72 leaves room for quoting within the 78 of RFC 5322 2.1.1
   * (https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1, read 2026-11-21).
   */
  width: z.number().int().min(40).max(200).default(72),
})
export type BriefingOptions = z.output<typeof briefingOptions>
