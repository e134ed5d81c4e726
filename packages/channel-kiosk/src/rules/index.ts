// The rules of the kiosk channel.
import type { Rule } from '@kanaal/types'
import { dwellTooShort } from './dwell-too-short.ts'
import { expired } from './expired.ts'
import { externalResource } from './external-resource.ts'
import { qrDense } from './qr-dense.ts'
import { sceneOverflow } from './scene-overflow.ts'
import { tableTooWide } from './table-too-wide.ts'
import { textBelowFloor } from './text-below-floor.ts'
import { titleTooLong } from './title-too-long.ts'
import { validityMissingForPrice } from './validity-missing-for-price.ts'

export const kioskRules: Rule<'rendition'>[] = [
  dwellTooShort,
  expired,
  externalResource,
  qrDense,
  sceneOverflow,
  tableTooWide,
  textBelowFloor,
  titleTooLong,
  validityMissingForPrice,
]
