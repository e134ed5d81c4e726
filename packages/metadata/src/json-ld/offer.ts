// The price a document names to an Offer.
import type { Offer as OfferNode } from 'schema-dts'
import type { Offer, ResolvedMetadata } from '../resolved.ts'
import { organizationId } from './ids.ts'

export const toOfferNode = (offer: Offer, resolved: ResolvedMetadata): OfferNode => ({
  '@type': 'Offer',
  price: offer.price,
  priceCurrency: offer.currency,
  url: resolved.canonical,
  seller: { '@id': organizationId(resolved.site) },
  ...(offer.validUntil && { priceValidUntil: offer.validUntil }),
})
