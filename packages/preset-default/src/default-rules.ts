// Every package's rules to one list.
import { contentRules } from '@kanaal/content'
import { metadataRules } from '@kanaal/metadata'
import type { AnyRule } from '@kanaal/types'
import { defaultChannels } from './default-channels.ts'

export const defaultRules = (): AnyRule[] => [
  ...contentRules,
  ...metadataRules,
  ...new Set(defaultChannels().flatMap((channel) => channel.rules)),
]
