// Turns a text in several languages into the one that the person reads.
import type { Localized } from '@kanaal/types'

/** The exact locale, else its language (`nl` for `nl-BE`), else English. */
export const pickLanguage = (text: Localized, locale: string): string =>
  text[locale] ?? text[locale.split('-')[0] ?? 'en'] ?? text.en
