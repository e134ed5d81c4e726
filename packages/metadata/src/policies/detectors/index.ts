// The detectors by the name that policies give them.
import { bsn } from './bsn.ts'
import type { Detector } from './detector.ts'
import { email } from './email.ts'
import { iban } from './iban.ts'
import { phone } from './phone.ts'
import { priceClaim } from './price-claim.ts'
import { salutation } from './salutation.ts'

export const detectorIds = ['bsn', 'iban', 'email', 'phone', 'price-claim', 'salutation'] as const
export type DetectorId = (typeof detectorIds)[number]

export const detectors: Record<DetectorId, Detector> = {
  bsn,
  iban,
  email,
  phone,
  'price-claim': priceClaim,
  salutation,
}
