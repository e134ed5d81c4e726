// The list of rules: one rule, one file.
import type { Rule } from '@kanaal/types'
import { altMissing } from './alt-missing.ts'
import { altTruncated } from './alt-truncated.ts'
import { cardImageMissing } from './card-image-missing.ts'
import { disclaimerApart } from './disclaimer-apart.ts'
import { formattingDropped } from './formatting-dropped.ts'
import { hashtagInvalid } from './hashtag-invalid.ts'
import { hashtagLimit } from './hashtag-limit.ts'
import { linkTooLong } from './link-too-long.ts'
import { massMention } from './mass-mention.ts'
import { teaserFallback } from './teaser-fallback.ts'
import { threadSplit } from './thread-split.ts'
import { threadTooMany } from './thread-too-many.ts'
import { tooLong } from './too-long.ts'
import { tooManyBytes } from './too-many-bytes.ts'

export const socialRules: readonly Rule<'rendition'>[] = [
  tooLong,
  tooManyBytes,
  threadSplit,
  threadTooMany,
  disclaimerApart,
  linkTooLong,
  hashtagLimit,
  hashtagInvalid,
  altMissing,
  altTruncated,
  massMention,
  cardImageMissing,
  formattingDropped,
  teaserFallback,
]
