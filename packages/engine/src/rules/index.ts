// The rules of the engine: what only it can see, because it asks the source and compares renditions.
import type { AnyRule } from '@kanaal/types'
import { assetMissing } from './asset-missing.ts'
import { callToActionMissing } from './call-to-action-missing.ts'
import { campaignAddressMismatch } from './campaign-address-mismatch.ts'
import { campaignFactMismatch } from './campaign-fact-mismatch.ts'
import { channelFailed } from './channel-failed.ts'
import { commentUnknown } from './comment-unknown.ts'
import { ctaMismatch } from './cta-mismatch.ts'
import { disclaimerMissing } from './disclaimer-missing.ts'
import { factMismatch } from './fact-mismatch.ts'
import { factMissing } from './fact-missing.ts'
import { includeMissing } from './include-missing.ts'
import { includeNotValid } from './include-not-valid.ts'
import { limitStale } from './limit-stale.ts'
import { linkUnresolved } from './link-unresolved.ts'
import { localeGap } from './locale-gap.ts'
import { neverPublishedAnywhere } from './never-published-anywhere.ts'
import { segmentUnknown } from './segment-unknown.ts'
import { termUnresolved } from './term-unresolved.ts'

export const engineRules: AnyRule[] = [
  assetMissing,
  callToActionMissing,
  campaignAddressMismatch,
  campaignFactMismatch,
  channelFailed,
  commentUnknown,
  ctaMismatch,
  disclaimerMissing,
  factMismatch,
  factMissing,
  includeMissing,
  includeNotValid,
  limitStale,
  linkUnresolved,
  localeGap,
  neverPublishedAnywhere,
  segmentUnknown,
  termUnresolved,
]
