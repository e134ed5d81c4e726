// A document's facts to the one price that counts.
import type { Fact, Metadata } from '@kanaal/types'
import type { Offer } from './resolved.ts'

const CURRENCY = /^[A-Z]{3}$/
const AMOUNT = /^\d+(\.\d+)?$/
/** Ids of prices that no longer hold, or never did: `van-prijs`, `list-price`, `price-was`. */
const FORMER = /(^|-)(van|was|old|oud|list|regular|before|former|advies|normaal)(-|$)/

/** The fact `price` or `prijs`, else the first amount of money that is not a former price. */
export const offerOf = (facts: readonly Fact[], metadata: Metadata): Offer | undefined => {
  const prices = facts.filter((fact) => CURRENCY.test(fact.unit ?? '') && AMOUNT.test(fact.value))
  const price =
    prices.find((fact) => fact.id === 'price' || fact.id === 'prijs') ??
    prices.find((fact) => !FORMER.test(fact.id))
  if (!price?.unit) return undefined
  return { price: price.value, currency: price.unit, validUntil: price.validUntil ?? metadata.validUntil }
}
