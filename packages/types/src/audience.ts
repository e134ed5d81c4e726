// Audiences: a list in config, never people.
import { z } from 'zod'
import { isoDate, localized } from './json.ts'

export const audience = z.object({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  label: z.union([z.string(), localized]),
  persona: z.string().optional(),
  expires: isoDate.optional(),
})
export type Audience = z.infer<typeof audience>
