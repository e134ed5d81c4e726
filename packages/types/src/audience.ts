// Audiences: a list in config, never people.
import { z } from 'zod'
import { identifier, isoDate, localized } from './json.ts'

export const audience = z.object({
  key: identifier,
  label: z.union([z.string(), localized]),
  persona: z.string().optional(),
  expires: isoDate.optional(),
})
export type Audience = z.infer<typeof audience>
