// A document to the places where the two lines of the inbox were typed: what a message about one of them points at.
import { placeOf, placeOfMetadata } from '@kanaal/content'
import type { Place, Resolved } from '@kanaal/types'
import { chosenPreheader } from './preheader.ts'

export const placeOfSubject = (document: Resolved): Place =>
  document.copy?.places?.subject ?? document.copy?.places?.title ?? placeOfMetadata('title', document)

/** The description where there is no preheader at all: that is what to write. */
export function placeOfPreheader(document: Resolved, subject: string): Place {
  const { from } = chosenPreheader(document, subject) ?? {}
  if (from === 'copy') return document.copy?.places?.preheader ?? placeOfMetadata('copy', document)
  return typeof from === 'object' ? placeOf(from, document) : placeOfMetadata('description', document)
}
