// A fact: a price, date, place, phone number or name that is declared once and must be the same everywhere.
import { z } from 'zod'
import { identifier, isoDate } from './json.ts'
import { place } from './place.ts'

/** `{ id: 'price', value: '49.95', unit: 'EUR', text: '€ 49,95', validUntil: '2026-09-06' }` */
export const fact = z.object({
  id: identifier,
  /** Machine-readable: a number with a point, an ISO date, or the text itself. */
  value: z.string(),
  /** ISO 4217 code, `date`, `phone`, `place`, or any unit. */
  unit: z.string().optional(),
  /** What people call it, such as `Price of the backpack`; without one its id is shown in words. */
  label: z.string().optional(),
  /** As a reader sees it. */
  text: z.string().optional(),
  validFrom: isoDate.optional(),
  validUntil: isoDate.optional(),
  /** Targets or channels that must say it, or `all`. */
  requiredOn: z.array(z.string()).optional(),
  place: place.optional(),
})
export type Fact = z.infer<typeof fact>
