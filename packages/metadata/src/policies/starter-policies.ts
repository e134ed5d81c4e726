// The policies that hold where a site names none of its own.
import { type Policy, type PolicyInput, policy } from './policy.ts'
import { formOfAddress, salutation, terminology } from './starter/brand.ts'
import { adDisclosure, priceClaim } from './starter/legal.ts'
import { bankAccount, citizenNumber, personalEmail, phoneNumber } from './starter/privacy.ts'

const inputs: readonly PolicyInput[] = [
  priceClaim,
  adDisclosure,
  citizenNumber,
  bankAccount,
  personalEmail,
  phoneNumber,
  formOfAddress,
  salutation,
  terminology,
]

/** `policies: [...starterPolicies, mine]` in the configuration keeps them beside one's own. */
export const starterPolicies: readonly Policy[] = inputs.map((input) => policy.parse(input))
