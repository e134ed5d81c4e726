// Resolved metadata to a Product; it needs a name and an offer
// (https://developers.google.com/search/docs/appearance/structured-data/product-snippet, read 2026-11-21).
import type { Product } from 'schema-dts'
import type { ResolvedMetadata } from '../resolved.ts'
import { mainId } from './ids.ts'
import { toImageObject } from './image-object.ts'
import { toOfferNode } from './offer.ts'

export const toProductNode = (resolved: ResolvedMetadata): Product | undefined =>
  resolved.offer && {
    '@type': 'Product',
    '@id': mainId(resolved),
    name: resolved.title,
    offers: toOfferNode(resolved.offer, resolved),
    ...(resolved.description && { description: resolved.description }),
    ...(resolved.image && { image: toImageObject(resolved.image) }),
  }
