// Messages over many documents -> those that one of them has a part in, each at its own place.
import type { Document, Message, Place } from '@kanaal/types'

/** A message that names two values holds from either side: it is turned to the side of this document. */
export function ownFindings(
  messages: readonly Message[],
  { id, locale }: Pick<Document, 'id' | 'locale'>,
): Message[] {
  const isOwn = (place: Place | undefined): boolean =>
    place?.documentId === id && (place.locale === undefined || place.locale === locale)
  return messages.flatMap((message) => {
    if (isOwn(message.place)) return message
    const own = message.related?.find(isOwn)
    if (!own || !message.place || message.actual === undefined) return []
    return { ...message, place: own, related: [message.place] }
  })
}
