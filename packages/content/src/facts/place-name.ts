// A place to a few characters that an editor can follow inside a sentence.
import type { Place } from '@kanaal/types'

/** `terug-naar-school.nl.md:22`, or the path of the form's field. */
export function placeName(place: Place | undefined): string {
  const line = place?.position?.start.line
  if (place?.field) return place.field.join(' › ')
  const file = place?.file?.split('/').at(-1) ?? place?.documentId ?? '–'
  return line === undefined ? file : `${file}:${line}`
}
