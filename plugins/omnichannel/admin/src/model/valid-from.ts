// Reads from a kiosk rendition from when on it may be shown.
import type { TargetPreview } from '../../../shared/contracts'

/** `parts.playlist` is a playlist's item: `{ deck, locale, title, validFrom?, validUntil? }`. */
export function validFrom({ rendition }: Pick<TargetPreview, 'rendition'>): string | undefined {
  const item = rendition?.parts.playlist
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined
  return typeof item.validFrom === 'string' ? item.validFrom : undefined
}

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/

/** A moment at which a document that begins on this date is valid in every time zone: noon UTC of that day. */
export const momentOf = (date: string): string =>
  new Date(PLAIN_DATE.test(date) ? `${date}T12:00:00Z` : date).toISOString()
