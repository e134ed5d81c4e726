// The rules of the e-mail channel.
import type { Rule } from '@kanaal/types'
import { buttonLabel } from './button-label.ts'
import { buttonTooSmall } from './button-too-small.ts'
import { clientUnsupported } from './client-unsupported.ts'
import { contrastLow } from './contrast-low.ts'
import { embedNotSupported } from './embed-not-supported.ts'
import { externalHost } from './external-host.ts'
import { fromNoreply } from './from-noreply.ts'
import { imageFormat } from './image-format.ts'
import { imageOnlyBody } from './image-only-body.ts'
import { imageWidthMissing } from './image-width-missing.ts'
import { includeIgnored } from './include-ignored.ts'
import { labelForeign } from './label-foreign.ts'
import { lengthCut } from './length-cut.ts'
import { linkInsecure } from './link-insecure.ts'
import { listUnsubscribeNotHttps } from './list-unsubscribe-not-https.ts'
import { mjmlInvalid } from './mjml-invalid.ts'
import { preheaderLength } from './preheader-length.ts'
import { preheaderMissing } from './preheader-missing.ts'
import { preheaderRepeatsSubject } from './preheader-repeats-subject.ts'
import { segmentUnknown } from './segment-unknown.ts'
import { sizeClipped } from './size-clipped.ts'
import { sizeNearClip } from './size-near-clip.ts'
import { styleTooLarge } from './style-too-large.ts'
import { subjectLength } from './subject-length.ts'
import { subjectMissing } from './subject-missing.ts'
import { textPartEmpty } from './text-part-empty.ts'
import { themeFallback } from './theme-fallback.ts'
import { tokenUnbalanced } from './token-unbalanced.ts'
import { tokenUnknown } from './token-unknown.ts'
import { unsubscribeMissing } from './unsubscribe-missing.ts'

export const emailRules: Rule<'rendition'>[] = [
  subjectMissing,
  subjectLength,
  preheaderMissing,
  preheaderLength,
  preheaderRepeatsSubject,
  sizeNearClip,
  sizeClipped,
  lengthCut,
  styleTooLarge,
  imageFormat,
  imageWidthMissing,
  imageOnlyBody,
  embedNotSupported,
  contrastLow,
  clientUnsupported,
  externalHost,
  tokenUnknown,
  tokenUnbalanced,
  segmentUnknown,
  linkInsecure,
  buttonLabel,
  buttonTooSmall,
  textPartEmpty,
  labelForeign,
  unsubscribeMissing,
  listUnsubscribeNotHttps,
  fromNoreply,
  mjmlInvalid,
  includeIgnored,
  themeFallback,
]
