// The mail's own few words, in the language of the document where we write it, else in English.
import type { Localized } from '@kanaal/types'

export const words = {
  view: { en: 'View in browser', nl: 'Bekijk in je browser' },
  unsubscribe: { en: 'Unsubscribe', nl: 'Uitschrijven' },
  preferences: { en: 'Change your preferences', nl: 'Voorkeuren wijzigen' },
  transcript: { en: 'Transcript', nl: 'Uitgeschreven tekst' },
  gallery: { en: 'See all {count} pictures', nl: 'Bekijk alle {count} foto’s' },
  readOn: { en: 'Read on: {heading}', nl: 'Lees verder: {heading}' },
  rest: { en: 'Read the whole text on the website', nl: 'Lees de hele tekst op de website' },
  watch: { en: 'Open', nl: 'Openen' },
} as const satisfies Record<string, Localized>
