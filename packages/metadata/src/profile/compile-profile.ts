// A type of document and the channels it goes to, to the schemas of a record that is complete there.
import type { Json } from '@kanaal/types'
import { profileFor } from '../profiles/default-profiles.ts'
import type { Profile } from './define-profile.ts'
import { onChannels } from './on-channels.ts'
import { toJsonSchema } from './to-json-schema.ts'
import { toTypeScript } from './to-type-script.ts'
import { type ProfileSchema, toZod } from './to-zod.ts'

export interface CompileOptions {
  /** Ids of channels; none: what the profile asks wherever a document goes. */
  channels?: readonly string[]
  profiles?: readonly Profile[] | undefined
}

export interface CompiledProfile {
  zod: ProfileSchema
  jsonSchema: { [key: string]: Json }
  typeScript: string
}

/**
 * All three of one source, so that they accept the same records. Undefined where no profile is for the type.
 *
 * `compileProfile('article', { channels: ['web', 'email'] })?.jsonSchema.required` is `['title']`
 */
export const compileProfile = (
  type: string,
  { channels = [], profiles }: CompileOptions = {},
): CompiledProfile | undefined => {
  const found = profileFor(type, profiles)
  if (!found) return undefined
  const names = [...new Set(channels)].sort()
  const asked = onChannels(found, names)
  return {
    zod: toZod(asked),
    jsonSchema: { ...toJsonSchema(asked), $id: idOf(found, names) },
    typeScript: toTypeScript(asked, names),
  }
}

/** Another set of channels is another schema. */
const idOf = ({ id, version }: Profile, channels: readonly string[]): string =>
  ['urn:kanaal:profile', id, version, ...channels.map(encodeURIComponent)].join(':')
