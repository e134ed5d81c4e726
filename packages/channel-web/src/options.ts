// What a web target may be told, checked by one schema.
import { z } from 'zod'

export const webOptions = z.object({
  /** The site's account on X, such as `@example`. */
  twitterSite: z
    .string()
    .regex(/^@\w{1,15}$/, 'expected an account on X, such as @example')
    .optional(),
  /** How many documents a feed holds. */
  feedItems: z.number().int().min(1).max(500).default(20),
})
export type WebOptions = z.infer<typeof webOptions>
