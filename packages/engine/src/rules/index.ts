// The rules of the engine: what only it can see, because it asks the source and compares renditions.
import type { AnyRule } from '@kanaal/types'
import { assetMissing } from './asset-missing.ts'
import { callToActionMissing } from './call-to-action-missing.ts'
import { channelFailed } from './channel-failed.ts'
import { includeMissing } from './include-missing.ts'
import { limitStale } from './limit-stale.ts'
import { linkUnresolved } from './link-unresolved.ts'

export const engineRules: AnyRule[] = [
  assetMissing,
  callToActionMissing,
  channelFailed,
  includeMissing,
  limitStale,
  linkUnresolved,
]
