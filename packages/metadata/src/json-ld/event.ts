// Resolved metadata to an Event; it needs a name, a start and a place
// (https://developers.google.com/search/docs/appearance/structured-data/event, read 2026-11-21).
import type { Event } from 'schema-dts'
import type { ResolvedMetadata } from '../resolved.ts'
import { mainId, organizationId } from './ids.ts'
import { toImageObject } from './image-object.ts'
import { toOfferNode } from './offer.ts'

export const toEventNode = (resolved: ResolvedMetadata): Event | undefined => {
  const { happening, offer } = resolved
  if (!happening.start || !happening.place) return undefined
  return {
    '@type': 'Event',
    '@id': mainId(resolved),
    name: resolved.title,
    startDate: happening.start,
    location: { '@type': 'Place', name: happening.place, address: happening.place },
    organizer: { '@id': organizationId(resolved.site) },
    inLanguage: resolved.locale,
    ...(happening.end && { endDate: happening.end }),
    ...(resolved.description && { description: resolved.description }),
    ...(resolved.image && { image: toImageObject(resolved.image) }),
    ...(offer && { offers: toOfferNode(offer, resolved) }),
  }
}
