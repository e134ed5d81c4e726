// How bad it is when something is wrong unseen, to how often it is read again.
import { z } from 'zod'

/** Of a profile it decides when its documents are read again, of a policy who makes exceptions to it. */
export const riskClass = z.enum(['low', 'medium', 'high'])
export type RiskClass = z.infer<typeof riskClass>

/** Months. Our own choice, 2026-11-23; a profile's own `reviewMonths` comes before them. */
const MONTHS: Record<RiskClass, number> = { low: 24, medium: 12, high: 3 }

/** Months until a document is read again; undefined: whoever reads it says. */
export const reviewMonthsOf = ({
  reviewMonths,
  risk,
}: {
  reviewMonths?: number | undefined
  risk?: RiskClass | undefined
}): number | undefined => reviewMonths ?? (risk === undefined ? undefined : MONTHS[risk])
