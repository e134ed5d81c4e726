// A profile to the JSON Schema of the same records that its zod schema accepts.
import type { Json } from '@kanaal/types'
import { z } from 'zod'
import type { Profile } from './define-profile.ts'
import { toZod } from './to-zod.ts'

/** Draft 2020-12, for editors' completion and validators in other languages. `$id` carries the version. */
export const toJsonSchema = (profile: Profile): { [key: string]: Json } => ({
  ...(z.toJSONSchema(toZod(profile)) as { [key: string]: Json }),
  $id: `urn:kanaal:profile:${profile.id}:${profile.version}`,
  title: profile.title.en,
})
